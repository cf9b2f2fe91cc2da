// Text as pieces that a line may end after, with raised marks and exponents.

export interface Piece {
  text: string;
  /** Raised, in smaller type, against its end: an exponent or the mark of a footnote. */
  raised: string;
  /** A space stands before it; none after a hyphen at which the word may be cut in two. */
  spaced: boolean;
}

/** A compound with a hyphen or dash between letters or digits may be cut in two after it. */
const CUT = /(?<=[\p{L}\p{N}]{2}[-\u2013])(?=[\p{L}\p{N}]{2})/u;

/** Words and halves of compounds, in order. */
export function pieces(text: string): Piece[] {
  return text
    .split(" ")
    .flatMap((word) => word.split(CUT).map((part, i) => ({ text: part, raised: "", spaced: i === 0 })));
}

/** The same pieces with `raised` against the end of piece `at`. */
export function raise(list: readonly Piece[], at: number, raised: string): Piece[] {
  return list.map((piece, i) => (i === at ? { ...piece, raised } : piece));
}

/** Breaks pieces into lines: the first `first` points wide, the others `rest`. */
export function breakLines(
  list: readonly Piece[],
  width: (text: string) => number,
  room: { first: number; rest: number },
): Piece[][] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  for (const piece of list) {
    const space = piece.spaced && line.length > 0 ? width(" ") : 0;
    const wide = width(piece.text) + width(piece.raised) * 0.7;
    const limit = lines.length === 0 ? room.first : room.rest;
    if (line.length > 0 && used + space + wide > limit) {
      lines.push(line);
      line = [];
      used = 0;
    } else used += space;
    line.push(piece);
    used += wide;
  }
  if (line.length > 0) lines.push(line);
  return lines;
}
