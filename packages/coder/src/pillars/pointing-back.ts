import type { Item } from "./item.ts";

const PRONOUN =
  /^(?:they|their|these(?: women| girls| children)?|those (?:who|freed|released|rescued|detained)|(?:all|some|many|most|several|none|\d+|two|three|four|five|six) of them|them)(?!\p{L})/u;

/** A sentence that opens with "they", "their", "those who": it goes on about the women or persons of the sentence before. */
export function pointingBack(plain: string, before: readonly Item[]): Item[] {
  const match = PRONOUN.exec(plain);
  const meant = before.find((item) => !item.named && item.concept === "women");
  if (match === null || meant === undefined) return [];
  const end = match[0].length;
  return [{ ...meant, place: false, start: 0, end, listStart: 0, listEnd: end, itemStart: 0, itemEnd: end }];
}
