import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const corpora = path.resolve(import.meta.dirname, "../../../corpora/reports");

/** Files that no report can be read from; every tenth file or so, as in a real archive. */
const UNREADABLE = ["", "%PDF-1.7 and no more", "\u0000\u0001\u0002", "Dear Sir, thank you for your letter.\n"];
const UNREADABLE_EVERY = 10;

export interface Archive {
  count: number;
  /** Files of the corpora to vary, by how their names end. */
  of: readonly string[];
}

/** Makes a folder of files of the fictional reports, each with bytes of its own. */
export function makeArchive(folder: string, { count, of }: Archive): void {
  mkdirSync(folder, { recursive: true });
  const sources = of.flatMap((end) => globSync(`*/*${end}`, { cwd: corpora })).toSorted();
  for (let at = 0; at < count; at += 1) {
    const name = sources[at % sources.length] ?? "";
    const number = String(at).padStart(4, "0");
    const bad = at % UNREADABLE_EVERY === UNREADABLE_EVERY - 1;
    const bytes = bad
      ? Buffer.from(UNREADABLE[((at / UNREADABLE_EVERY) % UNREADABLE.length) | 0] ?? "")
      : readFileSync(path.join(corpora, name));
    // Bytes after the end of a PDF, or words at the end of a text: another file, read like the first.
    const tail = Buffer.from(bad ? `${number}\n` : name.endsWith(".pdf") ? `\n% ${number}\n` : ` ${number}\n`);
    writeFileSync(path.join(folder, `${number}-${path.basename(name)}`), Buffer.concat([bytes, tail]));
  }
}
