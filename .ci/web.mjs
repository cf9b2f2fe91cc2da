// Builds the web app when one of its sources is newer than what was built of it.
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";
import { run } from "./spawn.mjs";

const folder = path.join(root, "apps/web");
const built = path.join(folder, "dist/index.html");
/** What the app is made of: its own files, and the packages that it runs in the browser. */
const PACKAGES = ["model", "lexicon", "reader", "coder", "assessment", "exporters"];
const FOLDERS = [
  ...["src", "build", "public"].map((name) => `apps/web/${name}`),
  ...PACKAGES.map((name) => `packages/${name}/src`),
];
const FILES = [
  ...["index.html", "package.json", "vite.config.ts", "postcss.config.mjs"].map((name) => `apps/web/${name}`),
  "package-lock.json",
];
const TESTS = /\.test\.tsx?$/;

/** Files below a folder, from the project's root; an older Node has no glob. */
const below = (name) =>
  existsSync(path.join(root, name))
    ? readdirSync(path.join(root, name), { recursive: true }).map((file) => path.join(name, String(file)))
    : [];

function newestSource() {
  const files = [...FILES, ...FOLDERS.flatMap(below)]
    .filter((file) => !TESTS.test(file))
    .map((file) => statSync(path.join(root, file), { throwIfNoEntry: false }))
    .filter((found) => found?.isFile());
  return Math.max(...files.map(({ mtimeMs }) => mtimeMs));
}

/** Builds it where that is needed; where it fails, says so, and what was built before is served. */
export function buildWebIfStale(how) {
  if (existsSync(built) && statSync(built).mtimeMs >= newestSource()) return;
  console.log("Building the web app …");
  const status = run("vite", ["build", "apps/web", "--logLevel", "warn"], how);
  if (status !== 0) console.error("The web app could not be built: see above.");
}
