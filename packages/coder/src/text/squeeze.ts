/** A text with single spaces and without footnote numbers, and the way back to the offsets of the original. */
export interface Squeezed {
  readonly text: string;
  /** Offset in the original of an offset in `text`. */
  readonly original: (offset: number) => number;
}

/** The number of a footnote left in the text: right behind a word, or behind the mark that ends a clause; never "km2" or "M23". */
const FOOTNOTE =
  /(?<=\p{L}{3})\d{1,3}(?=[\s,.;:)\]]|$)|(?<=\p{L}{3}[,;:])\d{1,3}(?=\s)|(?<!(?<!\p{L})(?:nos?|paras?|arts?|vol|ch|sect|res|add|rev|corr|pp)\.)(?<=\p{L}{2}["'\u2019\u201d)]?[.!?]["'\u2019\u201d)\]]{0,2})\d{1,3}(?=\s|$)/giu;

/** Runs of white space become one space and footnote numbers go, so that neither changes a coding. */
export function squeeze(text: string): Squeezed {
  const footnotes = [...text.matchAll(FOOTNOTE)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  if (footnotes.length === 0 && !/\s{2}/.test(text)) return { text, original: (offset) => offset };
  const kept: number[] = [];
  let out = "";
  for (let i = 0; i < text.length; i += 1) {
    if (footnotes.some((f) => i >= f.start && i < f.end)) continue;
    if (/\s/.test(text.charAt(i)) && i > 0 && /\s/.test(text.charAt(i - 1))) continue;
    kept.push(i);
    out += text.charAt(i);
  }
  return { text: out, original: (offset) => kept[offset] ?? (offset >= kept.length ? text.length : offset) };
}
