import { formatNumber } from "../flow/number-format.ts";

/** A field that has begun and not ended (ECMA-376, 17.16.18). */
interface Field {
  code: string;
  phase: "code" | "result";
  /** Whether anything of its result was printed. */
  printed: boolean;
}

/** What a field prints where the file keeps no result of it. */
export interface FieldNumbers {
  /** Level of the paragraph's own number, from 0; null where it has none. */
  listLevel: number | null;
  /** Outline level of the paragraph, 9 for body text. */
  outline: number;
}

const DEEPEST = 64;
/** Formats and texts of the levels of the list NumberDefault, which LISTNUM fields count in unless they name another. */
const NUMBER_DEFAULT: readonly (readonly [format: string, text: string])[] = [
  ["decimal", "%)"],
  ["lowerLetter", "%)"],
  ["lowerRoman", "%)"],
  ["decimal", "(%)"],
  ["lowerLetter", "(%)"],
  ["lowerRoman", "(%)"],
  ["decimal", "%."],
  ["lowerLetter", "%."],
  ["lowerRoman", "%."],
];

/** Tells results of fields from their codes, over paragraphs, and counts the fields that number. */
export class Fields {
  #open: Field[] = [];
  readonly #automatic = new Map<number, number>();
  readonly #lists = new Map<string, number[]>();

  begin(): void {
    if (this.#open.length < DEEPEST) this.#open.push({ code: "", phase: "code", printed: false });
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field) field.phase = "result";
  }

  code(text: string): void {
    const field = this.#open.at(-1);
    if (field?.phase === "code") field.code += text;
  }

  /** Whether text that comes now is printed: it stands in no field's code. */
  prints(): boolean {
    return this.#open.every(({ phase }) => phase === "result");
  }

  /** Says that text was printed. */
  printed(): void {
    for (const field of this.#open) field.printed = true;
  }

  /** Whether text that comes now stands in a table of contents. */
  inContents(): boolean {
    return this.#open.some(({ code }) => /^\s*TOC\b/u.test(code));
  }

  /** A code does not run on over the end of a paragraph: a field that does was cut in two by an edit. */
  endParagraph(): void {
    this.#open = this.#open.filter(({ phase }) => phase === "result");
  }

  /** Ends a field; gives the number that it prints if it is one that numbers. */
  end(numbers: FieldNumbers): string {
    const field = this.#open.pop();
    if (!field) return "";
    const number = this.number(field.code, numbers);
    return field.printed || !this.prints() ? "" : number;
  }

  /** The number that a field of this code prints now; empty for other fields. */
  number(code: string, { listLevel, outline }: FieldNumbers): string {
    const [kind = "", ...switches] = code.trim().split(/\s+/u);
    if (/^AUTONUM(LGL|OUT)?$/iu.test(kind)) return this.#autonum(outline, switches);
    if (!/^LISTNUM$/iu.test(kind)) return "";
    const name = switches[0] !== undefined && !switches[0].startsWith("\\") ? switches[0] : "NumberDefault";
    const asked = switchValue(switches, "l");
    const level = Math.min(8, Math.max(0, asked === undefined ? (listLevel ?? -1) + 1 : asked - 1));
    return this.#listnum(name, level, switchValue(switches, "s"));
  }

  #autonum(outline: number, switches: readonly string[]): string {
    const number = (this.#automatic.get(outline) ?? 0) + 1;
    this.#automatic.set(outline, number);
    for (const deeper of this.#automatic.keys()) if (deeper > outline && deeper < 9) this.#automatic.delete(deeper);
    const at = switches.indexOf("\\s");
    const mark = at < 0 ? "." : (switches[at + 1] ?? ".");
    const style = switches[switches.indexOf("\\*") + 1] ?? "";
    return `${formatNumber(number, switches.includes("\\*") ? pictured(style) : "decimal")}${mark}`;
  }

  #listnum(name: string, level: number, start: number | undefined): string {
    const counts = this.#lists.get(name) ?? [];
    this.#lists.set(name, counts);
    counts[level] = start ?? (counts[level] ?? 0) + 1;
    counts.length = level + 1;
    const [format, text] = NUMBER_DEFAULT[level] ?? ["decimal", "%)"];
    return text.replace("%", formatNumber(counts[level] ?? 1, format));
  }
}

function switchValue(switches: readonly string[], name: string): number | undefined {
  const at = switches.indexOf(`\\${name}`);
  const text = at < 0 ? undefined : switches[at + 1]?.replaceAll('"', "");
  return text !== undefined && /^\d{1,4}$/u.test(text) ? Number(text) : undefined;
}

/** The number format that a field's switch `\* roman` asks for. */
function pictured(name: string): string {
  const formats: Readonly<Record<string, string>> = {
    ROMAN: "upperRoman",
    Roman: "upperRoman",
    roman: "lowerRoman",
    ALPHABETIC: "upperLetter",
    Alphabetic: "upperLetter",
    alphabetic: "lowerLetter",
  };
  return formats[name] ?? "decimal";
}
