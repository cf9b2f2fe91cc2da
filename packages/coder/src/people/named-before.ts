import { STOPS } from "./closed-words.ts";
import { namesPeople } from "./person-words.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./tokens.ts";

/** Names are looked for in this sentence and so many before it. */
const SENTENCES_BACK = 2;
/** A report names this many persons at most before it speaks of them together. */
const MOST_NAMED = 6;
const TITLE = /^(?:mr|mrs|ms|dr|messrs)$/u;
/** Before a name these make it a place or a body. */
const PLACING =
  /^(?:in|at|near|from|to|across|outside|within|around|between|through|into|towards|throughout|north|south|east|west|of)$/u;

/** "confirmed Ana and Boro as winners. … the two candidates": as many persons were named just before. */
export function isNamedBefore(tokens: readonly Token[], quantity: Quantity): boolean {
  const { value, first } = quantity.phrase;
  if (quantity.phrase.kind !== "count" || value < 2 || value > MOST_NAMED) return false;
  if (!/^(?:the|both|these)$/u.test(tokens[first - 1]?.lower ?? "")) return false;
  const start = tokens.findIndex((token) => quantity.sentence - token.sentence <= SENTENCES_BACK);
  const names = namesIn(tokens, start, first);
  const titled = new Set(names.filter((name) => name.titled).map((name) => name.last));
  return titled.size === value || names.some((_, index) => listAt(tokens, names, index) === value);
}

interface Name {
  readonly from: number;
  readonly to: number;
  /** The last word, by which a person is named again. */
  readonly last: string;
  readonly titled: boolean;
}

/** Runs of words with capitals that no place word stands before. */
function namesIn(tokens: readonly Token[], start: number, end: number): Name[] {
  const names: Name[] = [];
  for (let at = start; at < end; at += 1) {
    if (!isNameWord(tokens, at)) continue;
    let to = at;
    while (to + 1 < end && isNameWord(tokens, to + 1)) to += 1;
    const back = tokens[at - 1]?.text === "." ? at - 2 : at - 1;
    const titled = TITLE.test(tokens[back]?.lower ?? "");
    const last = tokens[to];
    if (last !== undefined) names.push({ from: titled ? back : at, to, last: last.lower, titled });
    at = to;
  }
  return names;
}

function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.capital || token.kind !== "word") return false;
  return !STOPS.has(token.lower) && !TITLE.test(token.lower) && !namesPeople(token);
}

/** How many names the list has that begins here and ends with "and"; 0 where there is none. */
function listAt(tokens: readonly Token[], names: readonly Name[], index: number): number {
  const first = names[index];
  if (first === undefined || PLACING.test(tokens[first.from - 1]?.lower ?? "")) return 0;
  let count = 1;
  let end = first.to;
  for (const name of names.slice(index + 1)) {
    const between = tokens.slice(end + 1, name.from).map((token) => token.lower);
    if (between.length === 0 || between.some((word) => word !== "," && word !== "and")) return 0;
    count += 1;
    end = name.to;
    if (between.includes("and")) return count;
  }
  return 0;
}
