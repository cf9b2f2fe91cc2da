// A NUL, or half of a surrogate pair, as JSON writes them: text of a damaged file that PostgreSQL refuses to hold.
const UNSTORABLE_JSON = /\\u0000|\\ud[89a-f]/i;
const NUL = /\0/g;
const REPLACEMENT = "\uFFFD";

/** The text with what a database cannot hold replaced, unit by unit, so that offsets into it still hold. */
export const storableText = (text: string): string => text.toWellFormed().replaceAll(NUL, REPLACEMENT);

/** The same value, or where needed a copy of it with every text made storable. */
export function storable<Value>(value: Value): Value {
  const json = JSON.stringify(value);
  if (!UNSTORABLE_JSON.test(json)) return value;
  return JSON.parse(json, (_key, part: unknown) => (typeof part === "string" ? storableText(part) : part));
}
