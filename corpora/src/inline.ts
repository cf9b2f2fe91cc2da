/** A run of text of one kind. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "italic"; text: string }
  | { kind: "superscript"; text: string }
  | { kind: "link"; text: string; address: string }
  | { kind: "note"; number: number; text: string };

const MARKUP = /\^\[([^\]]+)\]|\^(\w+)\^|\*([^*]+)\*|(\b[AS]\/20\d\d\/\d+\b|\b2[78]\d\d \(20[23]\d\))/g;

/**
 * Splits a source text into runs: `^[a footnote]`, `km^2^`, `*italic*`; symbols and resolutions become links,
 * as in issued reports.
 *
 * `nextNote` gives footnotes their numbers, which run through the report.
 */
export function inline(text: string, nextNote: () => number): Inline[] {
  const runs: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKUP)) {
    if (match.index > end) runs.push({ kind: "text", text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const [, note, superscript, italic, link] = match;
    if (note !== undefined) runs.push({ kind: "note", number: nextNote(), text: note });
    else if (superscript !== undefined) runs.push({ kind: "superscript", text: superscript });
    else if (italic !== undefined) runs.push({ kind: "italic", text: italic });
    else if (link !== undefined) {
      runs.push({ kind: "link", text: link, address: `https://documents.example/${encodeURIComponent(link)}` });
    }
  }
  if (end < text.length) runs.push({ kind: "text", text: text.slice(end) });
  return runs;
}

/** A counter for footnotes: 1, 2, 3, … */
export function noteCounter(): () => number {
  let number = 0;
  return () => ++number;
}

/** `2031-04-07` as the masthead prints it: `7 April 2031`. */
export function printedDate(date: string): string {
  const months = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ];
  const [year, month, day] = date.split("-");
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}
