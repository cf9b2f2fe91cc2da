import type { Glyph } from "./glyph.ts";
import type { Word } from "./line.ts";

/** Marks are raised by at least this much of an em and smaller than this share of the line. */
const RAISED = { by: 0.15, size: 0.9 };
const LIGATURES = /[\uFB00-\uFB06]/gu;
const MARK = /^(\d{1,3}|[a-z]|[*†‡§]{1,3})(,(\d{1,3}|[a-z]))*$/u;
/** Exponents of units of measure are raised digits too. */
const UNIT = /(^|[\d\s(/])(k|c|m|d)?m$/u;
/** "(a)" at the head of a line. */
const LABEL = /^\([a-z]{1,3}\)$/u;
/** In em; less than nothing, since tabs may be drawn as nothing at all. */
const GAP_AFTER_LABEL = -0.5;

/**
 * Splits glyphs of one line into words at blanks and at gaps wider than `gap` em; reference marks,
 * raised over the line's `baseline` and smaller than its `size`, are words of their own.
 */
export function toWords(run: readonly Glyph[], gap: number, size: number, baseline: number): Word[] {
  const words: Word[] = [];
  let open: { word: Word; raised: boolean; last: Glyph } | null = null;
  let spaced = true;
  for (const glyph of run) {
    if (isBlank(glyph.text)) {
      open = null;
      spaced = true;
      continue;
    }
    const raised = glyph.size < size * RAISED.size && glyph.y > baseline + RAISED.by * size;
    // A label at the head of a line stands apart from its text, however narrow its tab is.
    const width = open && words.length === 1 && LABEL.test(open.word.text) ? GAP_AFTER_LABEL : gap;
    const apart = open !== null && glyph.x0 - open.last.x1 > width * Math.max(glyph.size, size * 0.5);
    if (!open || apart || open.raised !== raised) {
      const word: Word = {
        text: "",
        x0: glyph.x0,
        x1: glyph.x1,
        y0: glyph.y,
        y1: glyph.y,
        mark: raised,
        joined: open !== null && !apart && !spaced,
      };
      words.push(word);
      open = { word, raised, last: glyph };
      spaced = false;
    }
    const { word } = open;
    word.text += glyph.text.replace(LIGATURES, (ligature) => ligature.normalize("NFKC"));
    word.x0 = Math.min(word.x0, glyph.x0);
    word.x1 = Math.max(word.x1, glyph.x1);
    word.y0 = Math.min(word.y0, glyph.y + glyph.font.descent * glyph.size);
    word.y1 = Math.max(word.y1, glyph.y + glyph.font.ascent * glyph.size);
    open.last = glyph;
  }
  return words.map((word, i) => ({ ...word, text: word.text.normalize("NFC"), mark: word.mark && isMark(words, i) }));
}

/** A raised word is a footnote's mark unless it is an exponent, an ordinal ending or a raised phrase. */
function isMark(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || !MARK.test(word.text)) return false;
  const before = words[i - 1];
  if (!word.joined || !before) return true;
  return !(/^[23]$/u.test(word.text) && UNIT.test(before.text));
}

export function isBlank(text: string): boolean {
  return text.trim() === "";
}
