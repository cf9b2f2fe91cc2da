import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const NAME = "sign-in.secret";

/**
 * The secret that signs cookies, kept in the data folder beside an embedded archive: made once, readable by its owner
 * alone. Without the file every session ends; nothing else depends on it.
 */
export function keptSecret(dataFolder: string): string {
  const path = join(dataFolder, NAME);
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  try {
    // "wx" refuses a file that is there: of two first starts at once, one makes the secret and both read it.
    writeFileSync(path, `${randomBytes(32).toString("base64url")}\n`, { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(path, "utf8").trim();
}
