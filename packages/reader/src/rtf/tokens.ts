/** What an RTF file consists of (RTF Specification 1.9.1, Conventions of an RTF Reader). */
export type Token =
  | { kind: "open" | "close"; at: number }
  /** `\word` with its number, or a sign as in `\~`; `\'hh` is a byte. */
  | { kind: "word"; word: string; number: number | null; at: number }
  /** Bytes of text as they stand; line ends of the file are none. */
  | { kind: "text"; start: number; end: number; at: number }
  | { kind: "byte"; byte: number; at: number };

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const RETURN = 0x0d;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
const QUOTE = 0x27;
const HYPHEN = 0x2d;
/** Longer words are no control words. */
const LONGEST_WORD = 32;
const MOST_DIGITS = 10;

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** Takes an RTF file apart; whatever the bytes are, it goes on to their end. */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at];
    if (byte === OPEN || byte === CLOSE) {
      yield { kind: byte === OPEN ? "open" : "close", at };
      at += 1;
    } else if (byte === RETURN || byte === LINE_FEED) at += 1;
    else if (byte === BACKSLASH) {
      const { token, next } = control(bytes, at);
      yield token;
      at = next;
      // What `\binN` announces are bytes of a picture.
      if (token.kind === "word" && token.word === "bin") at += Math.max(0, token.number ?? 0);
    } else {
      const end = textEnd(bytes, at);
      yield { kind: "text", start: at, end, at };
      at = end;
    }
  }
}

function textEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length) {
    const byte = bytes[end];
    if (byte === OPEN || byte === CLOSE || byte === BACKSLASH || byte === RETURN || byte === LINE_FEED) break;
    end += 1;
  }
  return end;
}

function control(bytes: Uint8Array, at: number): { token: Token; next: number } {
  let next = at + 1;
  const first = bytes[next] ?? SPACE;
  if (first === QUOTE) {
    const byte = Number.parseInt(String.fromCharCode(bytes[at + 2] ?? 0, bytes[at + 3] ?? 0), 16);
    return { token: { kind: "byte", byte: Number.isNaN(byte) ? SPACE : byte, at }, next: at + 4 };
  }
  if (!isLetter(first)) {
    // A line end after a backslash ends a paragraph.
    const word = first === RETURN || first === LINE_FEED ? "par" : String.fromCharCode(first);
    return { token: { kind: "word", word, number: null, at }, next: at + 2 };
  }
  const wordStart = next;
  while (next - wordStart < LONGEST_WORD && isLetter(bytes[next] ?? 0)) next += 1;
  const word = String.fromCharCode(...bytes.subarray(wordStart, next));
  const numberStart = next;
  if (bytes[next] === HYPHEN && isDigit(bytes[next + 1] ?? 0)) next += 1;
  const digits = next;
  while (next - digits < MOST_DIGITS && isDigit(bytes[next] ?? 0)) next += 1;
  const number = next > numberStart ? Number(String.fromCharCode(...bytes.subarray(numberStart, next))) : null;
  if (bytes[next] === SPACE) next += 1;
  return { token: { kind: "word", word, number, at }, next };
}
