import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { genderLensBin } from "../../src/command.ts";

const LOOK_MILLISECONDS = 50;
const READY_MILLISECONDS = 600_000;

/** A command that runs until it is killed. */
export interface Running {
  child: ChildProcess;
  /** What it said so far, on stdout and stderr. */
  said: () => string;
  /** Kills it without warning, and waits until it is gone. */
  kill(): Promise<void>;
  /** Asks it to end, with SIGTERM unless said otherwise, and gives its exit code; null where the signal ended it. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** `gender-lens ARGS…`, once it has printed `ready`. */
export async function started(args: readonly string[], env: Record<string, string>, ready: RegExp): Promise<Running> {
  const child = spawn(process.execPath, [genderLensBin, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said += String(data)));
  const exit = once(child, "exit").then(([code]): number | null => (typeof code === "number" ? code : null));
  for (let waited = 0; !ready.test(said); waited += LOOK_MILLISECONDS) {
    if (child.exitCode !== null || waited > READY_MILLISECONDS)
      throw new Error(`gender-lens ${args.join(" ")}: ${said}`);
    await wait(LOOK_MILLISECONDS);
  }
  const gone = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return exit;
  };
  return {
    child,
    said: () => said,
    kill: async () => void (await gone("SIGKILL")),
    end: (signal = "SIGTERM") => gone(signal),
  };
}

/** Runs `gender-lens ARGS…` to its end: its exit code, and what it said on stdout and stderr. */
export async function ran(
  args: readonly string[],
  env: Record<string, string>,
): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, [genderLensBin, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (said += String(data)));
  const [code] = await once(child, "close");
  return { code: Number(code ?? -1), said };
}

/** Processes in whose environment this text stands: what a run left behind, if it was started with it. */
export function processesWith(text: string): number[] {
  if (!existsSync("/proc")) return [];
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid > 0 && pid !== process.pid)
    .filter((pid) => {
      try {
        return readFileSync(path.join("/proc", String(pid), "environ"), "utf8").includes(text);
      } catch {
        return false; // ended meanwhile, or another user's
      }
    });
}
