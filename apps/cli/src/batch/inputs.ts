import { existsSync, globSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { DEFAULT_LIMITS, namesInArchive } from "@gender-lens/reader";
import { UsageError } from "../exit-codes.ts";

/** Files that a folder is searched for; a file that is named itself is taken whatever its name ends in. */
const EXTENSIONS = new Set([".pdf", ".docx", ".html", ".htm", ".odt", ".rtf", ".txt"]);
const PATTERN = /[*?[\]{}]/;

/** Hidden files, and the shadows that Word keeps beside an open file. */
const isHidden = (name: string): boolean => name.startsWith(".") || name.startsWith("~$");

const isDocument = (name: string): boolean => !isHidden(name) && EXTENSIONS.has(path.extname(name).toLowerCase());
const isArchive = (name: string): boolean => /\.zip$/iu.test(name);

/** As it stands in the rows: `/` between folders on every system, nothing superfluous. */
const plain = (file: string): string => path.normalize(file).replaceAll("\\", "/");

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (isDocument(entry.name) || isArchive(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** The documents in an archive, as if it were a folder; the archive itself where it holds none, so that a row says so. */
function unpacked(file: string): string[] {
  if (!isArchive(file) || !existsSync(file) || statSync(file).size > DEFAULT_LIMITS.bytes) return [file];
  const names = namesInArchive(new Uint8Array(readFileSync(file)));
  const documents = names.ok ? names.result.filter((name) => isDocument(path.posix.basename(name))) : [];
  return documents.length > 0 ? documents.map((name) => `${file}/${name}`) : [file];
}

function filesOf(input: string): string[] {
  if (existsSync(input)) return statSync(input).isDirectory() ? filesIn(input) : [input];
  if (!PATTERN.test(input)) return [input]; // it gets a row that says so
  const found = globSync(input);
  if (found.length === 0) throw new UsageError(`no file matches ${input}`);
  return found.flatMap((file) => (statSync(file).isDirectory() ? filesIn(file) : [file]));
}

/**
 * The files that files, folders (with what is below them), archives and patterns stand for, each once, as the user wrote them,
 * sorted by the code of their characters so that the order is the same on every system.
 */
export function batchFiles(inputs: readonly string[]): string[] {
  const files = [...new Set(inputs.flatMap(filesOf).map(plain).flatMap(unpacked))];
  if (files.length === 0) throw new UsageError(`no report in ${inputs.join(", ")}`);
  return files.toSorted();
}
