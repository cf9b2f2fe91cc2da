import { existsSync, globSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { UsageError } from "../exit-codes.ts";

/** Files that a folder is searched for; a file that is named itself is taken whatever its name ends in. */
const EXTENSIONS = new Set([".pdf", ".docx", ".html", ".htm", ".odt", ".rtf", ".txt"]);
const PATTERN = /[*?[\]{}]/;

/** Hidden files, and the shadows that Word keeps beside an open file. */
const isHidden = (name: string): boolean => name.startsWith(".") || name.startsWith("~$");

/** As it stands in the rows: `/` between folders on every system, nothing superfluous. */
const plain = (file: string): string => path.normalize(file).replaceAll("\\", "/");

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && !isHidden(entry.name) && EXTENSIONS.has(path.extname(entry.name).toLowerCase()),
    )
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function filesOf(input: string): string[] {
  if (existsSync(input)) return statSync(input).isDirectory() ? filesIn(input) : [input];
  if (!PATTERN.test(input)) return [input]; // it gets a row that says so
  const found = globSync(input);
  if (found.length === 0) throw new UsageError(`no file matches ${input}`);
  return found.flatMap((file) => (statSync(file).isDirectory() ? filesIn(file) : [file]));
}

/**
 * The files that files, folders (with what is below them) and patterns stand for, each once, as the user wrote them,
 * sorted by the code of their characters so that the order is the same on every system.
 */
export function batchFiles(inputs: readonly string[]): string[] {
  const files = [...new Set(inputs.flatMap(filesOf).map(plain))];
  if (files.length === 0) throw new UsageError(`no report in ${inputs.join(", ")}`);
  return files.toSorted();
}
