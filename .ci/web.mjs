// Builds the web app when one of its sources is newer than what was built of it.
import { existsSync, globSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";
import { run } from "./spawn.mjs";

const folder = path.join(root, "apps/web");
const built = path.join(folder, "dist/index.html");
/** What the app is made of: its own files, and the packages that it runs in the browser. */
const SOURCES = [
  "apps/web/{index.html,package.json,vite.config.ts,postcss.config.mjs}",
  "apps/web/{src,build,public}/**/*",
  "packages/{model,lexicon,reader,coder,assessment,exporters}/src/**/*",
  "package-lock.json",
];
const TESTS = /\.test\.tsx?$/;

function newestSource() {
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root })).filter((file) => !TESTS.test(file));
  return Math.max(...files.map((file) => statSync(path.join(root, file)).mtimeMs));
}

/** Builds it where that is needed; where it fails, says so, and what was built before is served. */
export function buildWebIfStale(how) {
  if (existsSync(built) && statSync(built).mtimeMs >= newestSource()) return;
  console.log("Building the web app …");
  const status = run("vite", ["build", "apps/web", "--logLevel", "warn"], how);
  if (status !== 0) console.error("The web app could not be built: see above.");
}
