/** A run of a text: `text.slice(start, end)`. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Breaks a text into lines at spaces.
 * @param width longest line in characters; a word longer than that gets a line of its own
 * @returns the lines as ranges into `text`, without the spaces they were broken at
 */
export function wrap(text: string, width: number): Range[] {
  const lines: Range[] = [];
  let line: Range | undefined;
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    const end = index + word.length;
    if (line && end - line.start <= width) line.end = end;
    else lines.push((line = { start: index, end }));
  }
  return lines;
}
