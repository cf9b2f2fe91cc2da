import { homedir } from "node:os";
import path from "node:path";

/** What the choice of a data folder rests on; the process's own unless told otherwise. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  home: string;
}

const NAME = "gender-lens";

/** Variable or folder in the home where programs of this system keep data of a user. */
function dataHome({ env, platform, home }: Surroundings): string {
  if (platform === "win32") return env["LOCALAPPDATA"] ?? path.join(home, "AppData", "Local");
  if (platform === "darwin") return path.join(home, "Library", "Application Support");
  const xdg = env["XDG_DATA_HOME"];
  // The specification says that a path which is not absolute is to be passed over.
  return xdg !== undefined && path.isAbsolute(xdg) ? xdg : path.join(home, ".local", "share");
}

/**
 * Where archives are kept: the folder asked for, else `GENDER_LENS_DATA`, else `gender-lens` where the system keeps
 * data of a user. Absolute.
 */
export function dataFolder(
  asked: string | undefined,
  surroundings: Surroundings = { env: process.env, platform: process.platform, home: homedir() },
): string {
  const named = asked ?? surroundings.env["GENDER_LENS_DATA"];
  return path.resolve(named === undefined || named === "" ? path.join(dataHome(surroundings), NAME) : named);
}
