/**
 * Validates the YAML of `data/`, writes `src/generated/*.generated.ts` and the tables of the README.
 * `--check` writes nothing and exits 1 where a file on disk differs from what would be written.
 */
import { readFileSync, writeFileSync, mkdirSync, existsSync } from "node:fs";
import { generatedFiles } from "./generated.ts";

const root = new URL("../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

const check = process.argv.includes("--check");
let stale = 0;
for (const { path, text } of generatedFiles(read)) {
  const now = existsSync(new URL(path, root)) ? read(path) : "";
  if (text === now) continue;
  if (check) {
    stale += 1;
    process.stderr.write(`stale: packages/lexicon/${path} (run: node packages/lexicon/scripts/compile.ts)\n`);
  } else {
    mkdirSync(new URL("./", new URL(path, root)), { recursive: true });
    writeFileSync(new URL(path, root), text);
    process.stdout.write(`wrote packages/lexicon/${path}\n`);
  }
}
if (stale > 0) process.exitCode = 1;
