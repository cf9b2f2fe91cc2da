import type { Level, List } from "./lists.ts";
import { formatNumber } from "../flow/number-format.ts";

/** Counts the paragraphs of all lists of a file in reading order (ECMA-376, 17.9). */
export class Counters {
  /** Numbers last given on each level, by abstract list. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** Counts one more paragraph of `list` on `level` and gives its label, `12.` or `(a)`; empty where none is printed. */
  next(list: List, level: number): string {
    const own = list.levels.get(level);
    if (!own) return "";
    const counts = this.#counts.get(list.abstract) ?? [];
    this.#counts.set(list.abstract, counts);
    this.#begin(list, level, counts);
    // A level that is passed over counts as if it had been there, as in Word and LibreOffice.
    for (let outer = 0; outer < level; outer += 1) counts[outer] ??= startOf(list, outer);
    counts[level] = (counts[level] ?? startOf(list, level) - 1) + 1;
    for (let inner = level + 1; inner < counts.length; inner += 1) {
      if (restartsAfter(list.levels.get(inner), inner, level)) counts[inner] = undefined;
    }
    return labelOf(own, counts, list);
  }

  /** A list that says where it starts begins anew on its first paragraph of that level. */
  #begin(list: List, level: number, counts: (number | undefined)[]): void {
    const key = `${list.id}:${level}`;
    if (this.#begun.has(key)) return;
    this.#begun.add(key);
    if (list.starts.has(level)) counts[level] = undefined;
  }
}

function startOf(list: List, level: number): number {
  return list.starts.get(level) ?? list.levels.get(level)?.start ?? 0;
}

/** Whether `inner` counts anew after a paragraph on `level`, which is further out. */
function restartsAfter(inner: Level | undefined, at: number, level: number): boolean {
  const restart = inner?.restart;
  // A number that is not of an outer level means nothing.
  if (restart === undefined || restart > at) return true;
  return level < restart;
}

function labelOf(level: Level, counts: readonly (number | undefined)[], list: List): string {
  if (level.format === "bullet") return level.text;
  return level.text.replace(/%(\d)/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = list.levels.get(at)?.format ?? "decimal";
    const shown = level.legal && format !== "none" && format !== "bullet" ? "decimal" : format;
    return formatNumber(counts[at] ?? startOf(list, at), shown);
  });
}
