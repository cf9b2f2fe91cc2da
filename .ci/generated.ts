import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.dirname(import.meta.dirname);

/**
 * Writes a generated file, or with `--check` on the command line only compares it with what would be written.
 * @param file path from the project's root
 * @param content what the generator makes now
 * @param generator command that makes the file, for the message
 */
export function writeOrCheck(file: string, content: string, generator: string): void {
  const place = path.join(root, file);
  const fresh = existsSync(place) && readFileSync(place, "utf8") === content;
  if (fresh) return;
  if (process.argv.includes("--check")) {
    console.error(`${file} is not what its sources make now: run ${generator}.`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content);
  console.log(`wrote ${file}`);
}
