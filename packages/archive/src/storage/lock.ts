import { createHash, randomBytes } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { Refusal } from "../refusal.ts";
import { processStart } from "./process-start.ts";

const LOCK = "archive.lock";
/** What is in the lock is for its owner only: the secret lets a command speak to the server. */
const OWNER_ONLY = 0o600;
/** Others may be taking over a lock left behind; that is a matter of milliseconds. */
const ATTEMPTS = 50;
const BETWEEN_MS = 20;

const Holder = z.object({
  pid: z.int().positive(),
  started: z.string(),
  /** Where its server listens; null for a command, and until the server does. */
  url: z.string().nullable(),
  secret: z.string(),
});
/** The process that holds a data folder. */
export type Holder = z.infer<typeof Holder>;

/** A data folder that this process holds. */
export interface FolderLock {
  /** What a command says to this process's server to be heard as the user of this computer. */
  secret: string;
  /** Tells other commands where the server listens. */
  announce: (url: string) => Promise<void>;
  release: () => Promise<void>;
}

/** The refusal of a folder that another process holds; a command may speak to that one's server. */
export class ArchiveInUse extends Refusal {
  readonly holder: Holder | null;

  constructor(holder: Holder | null) {
    super(
      "archive-in-use",
      holder ? `Process ${holder.pid} has this archive open.` : "Another process has this archive open.",
      holder?.url ? `It is served at ${holder.url}.` : "Wait until it has ended, or end it.",
    );
    this.holder = holder;
  }
}

/** Text of a file; null where it is not there. */
async function textOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** The living process that wrote this; null where it has ended, or the text is no lock. */
function livingHolder(text: string): Holder | null {
  let holder: Holder;
  try {
    holder = Holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
  const started = processStart(holder.pid);
  return started === null || (started !== holder.started && started !== "unknown") ? null : holder;
}

/** Puts a file there with its whole content at once, unless one is there. */
async function createWhole(file: string, content: string): Promise<boolean> {
  const made = `${file}.${process.pid}.${randomBytes(6).toString("hex")}`;
  await writeFile(made, content, { mode: OWNER_ONLY, flag: "wx" });
  try {
    await link(made, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(made, { force: true });
  }
}

const claimOn = (lock: string, stale: string): string =>
  `${lock}.claim-${createHash("sha256").update(stale).digest("hex").slice(0, 16)}`;

/**
 * Puts `content` in the place of a lock whose process has ended.
 *
 * Of all who find the same lock left behind only the one that makes the claim on its very content may replace it; a
 * claim left behind is claimed in turn. Removing the old lock first would let a slow process remove the new one.
 * @returns whether this process holds the lock now
 */
async function takeOver(lock: string, stale: string, content: string): Promise<boolean> {
  const claims: string[] = [];
  for (let on = stale; ;) {
    const claim = claimOn(lock, on);
    claims.push(claim);
    if (await createWhole(claim, content)) break;
    const other = await textOf(claim);
    if (other === null || livingHolder(other) !== null) return false;
    on = other;
  }
  try {
    // Whoever had the claim before may have been through with it: then another lock is there by now.
    if ((await textOf(lock)) !== stale) return false;
    const made = `${lock}.${process.pid}.${randomBytes(6).toString("hex")}`;
    await writeFile(made, content, { mode: OWNER_ONLY, flag: "wx" });
    await rename(made, lock);
    return true;
  } finally {
    for (const claim of claims) await rm(claim, { force: true });
  }
}

/** The living process that holds the folder; null where none does. */
export async function holderOf(folder: string): Promise<Holder | null> {
  const text = await textOf(path.join(folder, LOCK));
  return text === null ? null : livingHolder(text);
}

/**
 * Takes the folder for this process alone, for two that write to one embedded database lose data without a word.
 *
 * A lock whose process has ended, or whose process id is another process's by now, is taken over. Throws
 * {@link ArchiveInUse} where a living process holds it. The lock is released with the process at the latest, unless that
 * is killed.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const lock = path.join(folder, LOCK);
  const secret = randomBytes(32).toString("base64url");
  const contentWith = (url: string | null): string =>
    JSON.stringify({ pid: process.pid, started: processStart(process.pid) ?? "unknown", url, secret } satisfies Holder);
  let content = contentWith(null);
  if (!(await acquire(lock, content))) throw new ArchiveInUse(await holderOf(folder));
  // A process that ends without releasing it, as over an error that nobody caught, leaves no lock behind all the same.
  const onExit = (): void => {
    try {
      if (readFileSync(lock, "utf8") === content) rmSync(lock);
    } catch {
      // it is not there any more
    }
  };
  process.once("exit", onExit);
  return {
    secret,
    announce: async (url) => {
      content = contentWith(url);
      const made = `${lock}.${process.pid}.url`;
      await writeFile(made, content, { mode: OWNER_ONLY });
      await rename(made, lock);
    },
    release: async () => {
      process.off("exit", onExit);
      if ((await textOf(lock)) === content) await rm(lock, { force: true });
    },
  };
}

async function acquire(lock: string, content: string): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await createWhole(lock, content)) return true;
    const there = await textOf(lock);
    if (there === null) continue;
    if (livingHolder(there) !== null) return false;
    if (await takeOver(lock, there, content)) return true;
    await wait(BETWEEN_MS);
  }
  return false;
}
