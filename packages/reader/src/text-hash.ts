import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

const HASH_DIGITS = 16;

/** SHA-256 of a file's bytes, lower-case hexadecimal. */
export function fileHash(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

/** First 16 digits of SHA-256 over the text in lower case with single spaces: same words, same hash. */
export function textHash(text: string): string {
  const plain = text.toLowerCase().replace(/\s+/gu, " ").trim();
  return bytesToHex(sha256(utf8ToBytes(plain))).slice(0, HASH_DIGITS);
}
