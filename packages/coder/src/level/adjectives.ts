import type { Context, Placed } from "./context.ts";
import type { Segment } from "./segments.ts";

const ADJECTIVE =
  /^(?:full|equal|safe|free|fair|fairer|meaningful|effective|inclusive|active|direct|substantive|early|timely|new|strong|stronger|greater|better|increased|sustained|transparent|[\p{L}-]+(?:ful|ive|ous|ible|able|ical|ent|ant|ial|ional|tic))$/u;

/** "women's full, equal and meaningful participation": the cuts among the adjectives behind a possessive join no items. */
export function withoutAdjectiveCuts(context: Context, all: readonly Segment[], placed: Placed): readonly Segment[] {
  const own = all.findIndex((s) => s.from <= placed.last && s.to > placed.first);
  const home = all[own];
  if (home === undefined || !/(?:'s|s')$/.test(context.words[placed.last]?.word ?? "")) return all;
  const describes = (from: number, to: number): boolean =>
    from < to && context.words.slice(from, to).every((w) => ADJECTIVE.test(w.word) || w.tag === "adverb");
  let last = own;
  let { to } = home;
  let open = describes(placed.last + 1, home.to);
  while (open) {
    const next = all[last + 1];
    if (next === undefined || next.before === "wall" || !ADJECTIVE.test(context.words[next.from]?.word ?? "")) break;
    last += 1;
    to = next.to;
    open = describes(next.from, next.to);
  }
  return last === own ? all : [...all.slice(0, own), { ...home, to }, ...all.slice(last + 1)];
}

/** "full, equal and meaningful participation of women": adjectives of one noun are no items. */
export function withoutAdjectives(
  context: Context,
  left: readonly Segment[],
  home: Segment,
  placed: Placed,
): readonly Segment[] {
  const first = context.words[home.from];
  if (first === undefined || home.from >= placed.first || !(ADJECTIVE.test(first.word) || first.tag === "adverb"))
    return left;
  const keep = left.findLastIndex((s) => !ADJECTIVE.test(context.words[s.to - 1]?.word ?? ""));
  return left.slice(0, keep + 1);
}
