import { Unzlib } from "fflate";
import type { Failure } from "@gender-lens/model";
import { failure } from "../failures.ts";
import { CharacterMaps } from "./character-maps.ts";
import type { Limits } from "./limits.ts";
import { tooLarge } from "./too-large.ts";

/** Packed bytes taken at a time: at the most that deflate allows, 1032 to 1, they give 4 MB. */
const STEP = 4 * 1024;
/** So many packed bytes without a byte that comes out of them: the stream has ended, and something else follows. */
const IDLE = 128 * 1024;
/** Streams packed over and over; no program packs one more than twice. */
const MOST_LAYERS = 4;
/** The dictionary of a stream stands before it, and is no longer than this. */
const DICTIONARY = 2_048;

const STREAM = ascii("stream");
const END = ascii("endstream");
/** Letters by which the second keyword is longer than the first that ends it. */
const END_MARK = END.length - STREAM.length;

const MAPS = { message: "A font of the file is damaged: it maps more characters than there are." };

/**
 * Why the packed streams of a PDF cannot be given to pdf.js, or null. It unpacks a stream as a whole, and a megabyte
 * of it can give a gigabyte (zlib's most is 1032 to 1); here what comes out is counted and thrown away.
 *
 * Streams are found by their keyword wherever they stand, so that no broken table hides one. Pictures are left out,
 * because the reader never unpacks them; so are streams behind encryption and packed in other ways, which only a
 * watch on the memory of the process bounds.
 */
export function checkStreams(bytes: Uint8Array, { inflated }: Pick<Limits, "inflated">): Failure | null {
  const maps = new CharacterMaps();
  let given = 0;
  const count = (chunk: Uint8Array) => {
    given += chunk.length;
    if (given > inflated) throw new BeyondLimit();
  };
  try {
    for (const stream of streamsOf(bytes)) {
      const map = maps.stream();
      if (isZlib(stream, 0)) unpack(stream, count, map.take);
      else map.take(stream);
      if (map.end()) return failure("damaged", MAPS);
    }
  } catch (error) {
    if (error instanceof BeyondLimit) return tooLarge("inflated", inflated);
    throw error;
  }
  return null;
}

class BeyondLimit extends Error {}

function* streamsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = find(STREAM, bytes, 0); at >= 0; at = find(STREAM, bytes, at)) {
    const dictionary = at;
    at += STREAM.length;
    if (isAt(END, bytes, dictionary - END_MARK)) continue;
    if (bytes[at] === 13) at += 1;
    if (bytes[at] === 10) at += 1;
    if (isPicture(bytes, dictionary)) continue;
    const found = find(END, bytes, at);
    const end = found < 0 ? bytes.length : found;
    yield bytes.subarray(at, end);
    at = end + END.length;
  }
}

function unpack(stream: Uint8Array, count: (chunk: Uint8Array) => void, take: (chunk: Uint8Array) => void): void {
  let idle = 0;
  const feed = unpacker(count, 1, (chunk) => {
    if (chunk.length > 0) idle = 0;
    take(chunk);
  });
  for (let at = 0; at < stream.length && idle < IDLE; at += STEP) {
    idle += STEP;
    if (!feed(stream.subarray(at, at + STEP))) return;
  }
}

/** Takes packed bytes, and says whether it wants more; `take` is given what comes out. */
function unpacker(
  count: (chunk: Uint8Array) => void,
  layer: number,
  take: (chunk: Uint8Array) => void = () => {},
): (chunk: Uint8Array) => boolean {
  let inner: ((chunk: Uint8Array) => boolean) | null = null;
  let first = true;
  const zlib = new Unzlib((chunk) => {
    count(chunk);
    take(chunk);
    if (first && layer < MOST_LAYERS && isZlib(chunk, 0)) inner = unpacker(count, layer + 1);
    if (chunk.length > 0) first = false;
    for (let at = 0; inner && at < chunk.length; at += STEP) {
      if (!inner(chunk.subarray(at, at + STEP))) inner = null;
    }
  });
  return (chunk) => {
    try {
      zlib.push(chunk);
      return true;
    } catch (error) {
      if (error instanceof BeyondLimit) throw error;
      return false; // damaged: what came before is counted
    }
  };
}

/** Two bytes that begin what zlib packs (RFC 1950, 2.2). */
function isZlib(bytes: Uint8Array, at: number): boolean {
  const [method = 0, check = 0] = [bytes[at], bytes[at + 1]];
  return (method & 15) === 8 && (method * 256 + check) % 31 === 0;
}

function isPicture(bytes: Uint8Array, end: number): boolean {
  const before = new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, end - DICTIONARY), end));
  return /\/Subtype\s*\/Image\b/u.test(before.slice(before.lastIndexOf(" obj") + 1));
}

function find(wanted: Uint8Array, bytes: Uint8Array, from: number): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (isAt(wanted, bytes, at)) return at;
  }
  return -1;
}

function isAt(wanted: Uint8Array, bytes: Uint8Array, at: number): boolean {
  return wanted.every((byte, n) => bytes[at + n] === byte);
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
