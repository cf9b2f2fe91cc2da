import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const root = path.resolve(import.meta.dirname, "../../..");
const app = path.join(root, "apps/web");
export const dist = path.join(app, "dist");

/** What the built app is made of; a change in any of them makes it stale. */
const SOURCES = [
  "apps/web/src",
  "apps/web/index.html",
  "apps/web/vite.config.ts",
  "apps/web/build",
  "apps/web/public",
].concat(["model", "lexicon", "reader", "coder", "assessment", "exporters"].map((name) => `packages/${name}/src`));

function newest(place: string): number {
  const { mtimeMs } = statSync(place);
  if (!statSync(place).isDirectory()) return mtimeMs;
  const inside = readdirSync(place, { recursive: true }).map(
    (name) => statSync(path.join(place, String(name))).mtimeMs,
  );
  return Math.max(mtimeMs, ...inside);
}

function isFresh(): boolean {
  const made = path.join(dist, "service-worker.js");
  if (!existsSync(made)) return false;
  const { mtimeMs } = statSync(made);
  return SOURCES.every((source) => newest(path.join(root, source)) <= mtimeMs);
}

/** Builds the web app, or one other page of its sources, into a folder. */
export function buildApp(folder: string, page?: string): void {
  const args = [path.join(root, "node_modules/vite/bin/vite.js"), "build", "--outDir", folder, "--emptyOutDir"];
  // Vite refuses a second build of the same sources; ours go into folders of their own.
  args.push("--bypass-lock");
  // A test runner's own NODE_ENV would make it a build for developers.
  const env = { ...process.env, NODE_ENV: "production", ...(page === undefined ? {} : { GENDER_LENS_PAGE: page }) };
  const built = spawnSync(process.execPath, args, { cwd: app, encoding: "utf8", env });
  if (built.status !== 0) throw new Error(`The web app could not be built:\n${built.stdout}${built.stderr}`);
}

/** Builds the web app where it is not there or stale; test files that run at once wait for one build. */
export async function ensureBuilt(): Promise<string> {
  const lock = path.join(root, "node_modules/.cache/web-build.lock");
  mkdirSync(path.dirname(lock), { recursive: true });
  for (;;) {
    if (process.env["GENDER_LENS_WEB_AS_BUILT"] === "1" && existsSync(dist)) return dist;
    try {
      mkdirSync(lock);
      break;
    } catch {
      const taken = statSync(lock, { throwIfNoEntry: false });
      // One that was left by a build that was ended.
      if (taken && Date.now() - taken.mtimeMs > 600_000) rmSync(lock, { recursive: true, force: true });
      await pause(300);
    }
  }
  try {
    if (isFresh()) return dist;
    buildApp(dist);
    return dist;
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
