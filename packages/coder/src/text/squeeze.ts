/** A text with single spaces, and the way back to the offsets of the original. */
export interface Squeezed {
  readonly text: string;
  /** Offset in the original of an offset in `text`. */
  readonly original: (offset: number) => number;
}

/** Runs of white space become one space, so that doubled spaces never change a coding. */
export function squeeze(text: string): Squeezed {
  if (!/\s{2}/.test(text)) return { text, original: (offset) => offset };
  const kept: number[] = [];
  let out = "";
  for (let i = 0; i < text.length; i += 1) {
    if (/\s/.test(text.charAt(i)) && i > 0 && /\s/.test(text.charAt(i - 1))) continue;
    kept.push(i);
    out += text.charAt(i);
  }
  return { text: out, original: (offset) => kept[offset] ?? (offset >= kept.length ? text.length : offset) };
}
