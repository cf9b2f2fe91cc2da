/** Encodings without a mark of their own that documents of the United Nations come in. */
const SINGLE_BYTE = ["windows-1252", "macintosh", "windows-1251"] as const;
/** Bytes that tell an encoding; more only cost time. */
const SAMPLE = 262_144;
/** UTF-16 without a mark has a zero byte beside nearly every Latin letter. */
const ZERO_SHARE = 0.3;
/** NEL, the line end of mainframes, in ISO-8859-1; Windows-1252 has an ellipsis there. */
const NEL = 0x85;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const END_OF_FILE = "\u001A";

/**
 * The text of a file whose encoding nothing outside it tells: by its byte order mark, by the zero bytes of
 * UTF-16, as UTF-8 where it is well formed, else in the single-byte encoding that gives the most usual characters.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes).replace(/^\uFEFF/u, "");
}

/** The encoding of a text by its content, as a label of the Encoding Standard. */
export function encodingOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > (ZERO_SHARE * sample.length) / 2 && odd > 2 * even) return "utf-16le";
  if (even > (ZERO_SHARE * sample.length) / 2 && even > 2 * odd) return "utf-16be";
  if (isUtf8(sample)) return "utf-8";
  return (
    SINGLE_BYTE.map((encoding) => ({ encoding, score: scoreOf(sample, encoding) })).toSorted(
      (a, b) => b.score - a.score,
    )[0]?.encoding ?? "windows-1252"
  );
}

function isUtf8(sample: Uint8Array): boolean {
  try {
    // A character cut in two at the sample's end is no error: `stream` waits for its rest.
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Letters with accents between letters without them, quotation marks at words, dashes between blanks: what texts have. */
const USUAL =
  /(?<=[a-z])[à-öø-ÿœšž](?=[a-z]|\P{L})|(?<![\p{L}\d])[À-ÖØ-ÝŒ](?=[a-z])|(?<=\p{L})’(?=\p{L}|\s)|(?<=[\s(])[“‘](?=\p{L})|(?<=[\p{L}.,])[”’](?=[\s.,;:)])|(?<=[\s\d])[–—](?=[\s\d])|(?<=\S)\u00A0|…|•|§|(?<=\d)[°%]/gu;
/** Words of Cyrillic letters, capitals only at their beginnings. */
const CYRILLIC = /(?<![\p{L}])[А-Яа-яё][а-яё]{2,}(?![\p{L}])/gu;
/** What no text has: controls, signs of currencies and mathematics inside words. */
const ODD = /[\u0080-\u009F\uFFFD]|(?<=\p{L})[¢£¥¤¦¨©ª¬®¯±µ¶·¹º»¼½¾¿×÷∂∑∏∫Ω≈∆◊](?=\p{L})|(?<=\p{Ll})\p{Lu}(?=\p{Ll})/gu;

function scoreOf(sample: Uint8Array, encoding: string): number {
  const text = new TextDecoder(encoding).decode(sample);
  const letters = encoding === "windows-1251" ? CYRILLIC : USUAL;
  const weight = encoding === "windows-1251" ? 3 : 1;
  return weight * (text.match(letters)?.length ?? 0) - 2 * (text.match(ODD)?.length ?? 0);
}

/** The lines of a text, whatever they end in: CR, LF, NEL, a page break, or Unicode's own separators. */
export function linesOf(bytes: Uint8Array): string[] {
  const plain = endsLinesWithNel(bytes) ? bytes.map((byte) => (byte === NEL ? LINE_FEED : byte)) : bytes;
  return splitLines(decodeText(plain));
}

function splitLines(text: string): string[] {
  // Texts of DOS end in a character that says so.
  const end = text.endsWith(END_OF_FILE) ? -1 : text.length;
  return text.slice(0, end).split(/\r\n?|[\n\f\v\u0085\u2028\u2029]/u);
}

/** A text in one byte a character whose only line ends are NEL. */
function endsLinesWithNel(bytes: Uint8Array): boolean {
  if (!bytes.includes(NEL) || bytes.includes(LINE_FEED) || bytes.includes(RETURN)) return false;
  return !isUtf8(bytes.subarray(0, SAMPLE)) && !bytes.subarray(0, SAMPLE).includes(0);
}
