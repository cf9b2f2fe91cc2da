/** A sentence of a paragraph: `text.slice(start, end)`. */
export interface Sentence {
  start: number;
  end: number;
}

/** A stop before a space and a capital, digit, quotation mark or bracket ends a sentence, unless it closes one of these. */
const ENDS = /[.!?]["”’')\]]*\s+(?=[\p{Lu}\d“"‘'(])/gu;
const ABBREVIATION =
  /(?:^|[\s(“])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|St|No|Nos|para|paras|art|p|vs|\p{Lu})\.$/u;

/** The sentences of a paragraph in order. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(ENDS)) {
    if (ABBREVIATION.test(text.slice(start, index + 1))) continue;
    found.push({ start, end: index + stop.trimEnd().length });
    start = index + stop.length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
