import type { Chance } from "./chance.ts";

/** Numbers at which programs go wrong. */
const EXTREMES = [
  "0",
  "-1",
  "1",
  "65536",
  "2147483648",
  "-2147483649",
  "99999999999999999999",
  "0.000001",
  "1e9",
  "NaN",
];
const TOKEN = /\/?[^\s()<>[\]{}/%]+|[()<>[\]{}]+/gu;
const MOST_CHANGES = 12;
const MOST_COPIES = 200;

type Change = (tokens: string[], at: number, chance: Chance) => string;

const changes: readonly Change[] = [
  (_, __, { one }) => one(EXTREMES),
  (tokens, _, { one }) => one(tokens),
  () => "",
  (tokens, at, { index }) => `${tokens[at] ?? ""} `.repeat(1 + index(MOST_COPIES)),
  (tokens, at) => (tokens[at] ?? "").replace(/\d/gu, "9"),
  (tokens, at, { index }) => {
    const token = tokens[at] ?? "";
    const cut = index(token.length + 1);
    return token.slice(0, cut) + String.fromCharCode(index(256)) + token.slice(cut + 1);
  },
];

/** Changes some of the numbers, names and operators of a text in the syntax of PDF. */
export function changeTokens(text: string, chance: Chance): string {
  const tokens = text.match(TOKEN) ?? [];
  if (tokens.length === 0) return text;
  const wanted = new Set(Array.from({ length: 1 + chance.index(MOST_CHANGES) }, () => chance.index(tokens.length)));
  let at = -1;
  return text.replaceAll(TOKEN, (token) => {
    at += 1;
    return wanted.has(at) ? chance.one(changes)(tokens, at, chance) : token;
  });
}
