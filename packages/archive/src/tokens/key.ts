import { createHash, randomBytes } from "node:crypto";

/** So that a key is known for one where it does not belong, in a log or in a repository. */
const MARK = "gl_";
const BYTES = 32;
/** Characters shown in lists: enough to tell keys apart, far too few to guess the rest. */
const SHOWN = MARK.length + 6;

/** A new key of 256 random bits, as its owner sees it once. */
export function newKey(): string {
  return MARK + randomBytes(BYTES).toString("base64url");
}

/**
 * What is kept of a key. A plain SHA-256 is enough: unlike a password, 256 random bits cannot be found by trying.
 */
export function hashOfKey(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

/** First characters of a key, for lists. */
export function prefixOfKey(key: string): string {
  return key.slice(0, SHOWN);
}

/** Whether a text has the form of a key, so that nothing else is looked up. */
export function isKey(text: string): boolean {
  return /^gl_[\w-]{43}$/.test(text);
}
