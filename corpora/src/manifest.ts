import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { htmlOf } from "./html.ts";
import { PAGINATION } from "./pagination.ts";
import { parseSource, type Source } from "./source.ts";

export const CORPORA = join(import.meta.dirname, "..");
const REPORTS = join(CORPORA, "reports");
const MANIFEST = join(CORPORA, "manifest.json");

/** What was made from what: hashes by report name, then by file name; `layout` is what Chromium was given. */
export type Manifest = Record<string, { source: string; layout: string; files: Record<string, string> }>;

export const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");
export const layoutHash = (source: Source) => sha256(htmlOf(source) + PAGINATION);

export function reportNames(): string[] {
  return readdirSync(REPORTS).toSorted();
}

export function pathOf(name: string, file: string): string {
  return join(REPORTS, name, file);
}

export function readSource(name: string): Source {
  return parseSource(readFileSync(pathOf(name, "source.yml"), "utf8"));
}

/** Files that a report consists of beside its source, in the order of the README. */
export function filesOf(name: string): string[] {
  const producers = ["chromium", "libreoffice"].flatMap((by) => [
    `${name}.${by}.tagged.pdf`,
    `${name}.${by}.untagged.pdf`,
  ]);
  return [...producers, `${name}.docx`, `${name}.txt`, "gold.json"];
}

export function readManifest(): Manifest {
  // Written by this module only; a wrong shape shows as a stale file.
  return existsSync(MANIFEST) ? (JSON.parse(readFileSync(MANIFEST, "utf8")) as Manifest) : {};
}
