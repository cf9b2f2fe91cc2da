import { globSync, readFileSync } from "node:fs";
import path from "node:path";

const corpora = path.resolve(import.meta.dirname, "../../../corpora/reports");
/** Every tenth file or so is none that can be read, as in a real archive. */
const UNREADABLE_EVERY = 10;
/** Symbols have up to four figures after the year. */
const FIRST_NUMBER = 1000;

export interface MadeFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Symbol of the report; null for a file that cannot be read. */
  symbol: string | null;
  /** Fictional report that it is made of. */
  of: string;
}

/** The symbol of a report whose masthead prints one of the Security Council alone, in its second line. */
const symbolIn = (text: string): string => /^[^\n]*\n(S\/\d{4}\/\d+)\n/.exec(text)?.[1] ?? "";

/** Fictional reports, each with a symbol of its own and otherwise the words of one of the corpora. */
export function madeReports(count: number): MadeFile[] {
  const sources = globSync("*/*.txt", { cwd: corpora }).toSorted();
  const texts = sources.map((source) => ({ source, text: readFileSync(path.join(corpora, source), "utf8") }));
  const dated = texts.filter(({ text }) => symbolIn(text) !== "");
  return Array.from({ length: count }, (_, at) => {
    const { source, text } = dated[at % dated.length] ?? { source: "", text: "" };
    const number = String(at).padStart(4, "0");
    if (at % UNREADABLE_EVERY === UNREADABLE_EVERY - 1) {
      const letter = `Dear Sir, thank you for your letter ${number}.\n`;
      return { name: `${number}.txt`, bytes: new TextEncoder().encode(letter), symbol: null, of: source };
    }
    const symbol = symbolIn(text).replace(/\d+$/, String(FIRST_NUMBER + at));
    const bytes = new TextEncoder().encode(text.replaceAll(symbolIn(text), symbol));
    return { name: `${number}.txt`, bytes, symbol, of: source };
  });
}
