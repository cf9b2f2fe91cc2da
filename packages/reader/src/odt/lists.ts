import { formatNumber } from "../flow/number-format.ts";
import { plainSymbols } from "../flow/symbols.ts";
import { points } from "./styles.ts";
import { child, elementsOf, type OdfElement } from "./xml.ts";

/** One level of a list style (OpenDocument 1.2, 16.30). */
interface Level {
  /** A value of ST_NumberFormat of ECMA-376; null for bullets. */
  format: string | null;
  /** `%2%)` where the file gives the whole label. */
  text: string | null;
  prefix: string;
  suffix: string;
  bullet: string;
  start: number;
  /** Levels whose numbers are printed, this one included. */
  shown: number;
  /** Where the label stands, in points. */
  place: number | undefined;
}

/** Numbers last given on each level of one list, from 0. */
export interface Count {
  style: string;
  numbers: (number | undefined)[];
}

const FORMATS: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};
const MOST_LEVELS = 10;

/** The list styles of a file, and the numbers that its lists have come to. */
export class Lists {
  readonly #styles = new Map<string, Level[]>();
  readonly #byId = new Map<string, Count>();
  readonly #byStyle = new Map<string, Count>();

  constructor(...roots: (OdfElement | undefined)[]) {
    for (const root of roots) {
      for (const group of elementsOf(root).filter(({ name }) => /^office:(automatic-)?styles$/u.test(name))) {
        for (const style of elementsOf(group)) {
          if (style.name === "text:list-style")
            this.#styles.set(style.attributes.get("style:name") ?? "", levelsOf(style));
          if (style.name === "text:outline-style") this.#styles.set(OUTLINE, levelsOf(style));
        }
      }
    }
  }

  /** The numbers of a list on the outermost level: its own, or those of the list that it goes on with (19.780). */
  open(list: OdfElement): Count {
    const style = list.attributes.get("text:style-name") ?? "";
    const continued = this.#byId.get(list.attributes.get("text:continue-list") ?? "");
    const before = list.attributes.get("text:continue-numbering") === "true" ? this.#byStyle.get(style) : undefined;
    const count = (continued?.style === style ? continued : undefined) ?? before ?? { style, numbers: [] };
    const id = list.attributes.get("xml:id");
    if (id !== undefined) this.#byId.set(id, count);
    this.#byStyle.set(style, count);
    return count;
  }

  /** Counts one more item of a list on `depth` (from 0), and gives its printed label; empty where none is printed. */
  next(count: Count, style: string, depth: number, startValue: number | undefined): string {
    const levels = this.#styles.get(style) ?? [];
    const level = levels[depth];
    if (!level || depth >= MOST_LEVELS) return "";
    if (level.format === null) return level.bullet;
    const { numbers } = count;
    for (let outer = 0; outer < depth; outer += 1) numbers[outer] ??= levels[outer]?.start ?? 1;
    numbers[depth] = startValue ?? (numbers[depth] ?? level.start - 1) + 1;
    numbers.length = depth + 1;
    return labelOf(levels, depth, numbers);
  }

  /** Counts one more heading by the outline's own numbers (16.34). */
  heading(depth: number): string {
    const count = this.#byStyle.get(OUTLINE) ?? { style: OUTLINE, numbers: [] };
    this.#byStyle.set(OUTLINE, count);
    return this.next(count, OUTLINE, depth, undefined);
  }

  placeOf(style: string, depth: number): number | undefined {
    return this.#styles.get(style)?.[depth]?.place;
  }
}

/** A name that no list style has. */
const OUTLINE = "\0outline";

function labelOf(levels: readonly Level[], depth: number, numbers: readonly (number | undefined)[]): string {
  const level = levels[depth];
  if (!level || level.format === "none") return "";
  const printed = (at: number) => formatNumber(numbers[at] ?? 1, levels[at]?.format ?? "decimal");
  if (level.text !== null) return level.text.replace(/%(\d{1,2})%/gu, (_, digit: string) => printed(Number(digit) - 1));
  const shown: string[] = [];
  for (let at = Math.max(0, depth + 1 - level.shown); at <= depth; at += 1) {
    if (levels[at]?.format !== null) shown.push(printed(at));
  }
  return `${level.prefix}${shown.join(".")}${level.suffix}`;
}

function levelsOf(style: OdfElement): Level[] {
  const levels: Level[] = [];
  for (const element of elementsOf(style)) {
    const { attributes } = element;
    const at = Number(attributes.get("text:level") ?? 1) - 1;
    if (at < 0 || at >= MOST_LEVELS) continue;
    const format = attributes.get("style:num-format");
    const numbered = element.name === "text:list-level-style-number" || element.name === "text:outline-level-style";
    levels[at] = {
      format: numbered ? (FORMATS[format ?? ""] ?? "none") : null,
      text: attributes.get("style:num-list-format") ?? attributes.get("loext:num-list-format") ?? null,
      prefix: attributes.get("style:num-prefix") ?? "",
      suffix: attributes.get("style:num-suffix") ?? "",
      bullet: plainSymbols(attributes.get("text:bullet-char") ?? "•", "Symbol"),
      start: Number(attributes.get("text:start-value") ?? 1),
      shown: Number(attributes.get("text:display-levels") ?? 1),
      place: placeOf(child(element, "style:list-level-properties")),
    };
  }
  return levels;
}

/** Where the label of a level begins: by alignment (16.32), or by the older space before it. */
function placeOf(properties: OdfElement | undefined): number | undefined {
  const alignment = child(properties, "style:list-level-label-alignment")?.attributes;
  const left = points(alignment?.get("fo:margin-left"));
  if (left !== undefined) return left + (points(alignment?.get("fo:text-indent")) ?? 0);
  return points(properties?.attributes.get("text:space-before"));
}
