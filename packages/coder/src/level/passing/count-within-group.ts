import type { Context, Placed } from "../context.ts";
import { said } from "../said.ts";
import type { PassingRule } from "../verdict.ts";

/** A number, share or quantity word. */
const FIGURE =
  /\d|per cent|percent|%|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|third|quarter|most|many|some|several|majority|none|no|few|all|only)(?!\p{L})/u;
/** Words from a relative pronoun or "among them" to the women counted. */
const REACH = 14;

/** "of whom 9 were women", "7 per cent of them women", "with women making up a third": a count within a group. */
export const countWithinGroup: PassingRule = {
  rules: ["level.count-within-group"],
  otherwise: "Is not a count within a group named before.",
  decide: (context, placed) => {
    if (!relative(context, placed) && !ofThem(context, placed) && !absolute(context, placed)) return null;
    if (opensSentence(context, placed)) return null;
    return { rule: "level.count-within-group", note: "A count of women within a group that the sentence is about." };
  },
};

function relative(context: Context, placed: Placed): boolean {
  const before = said(context, placed.first - REACH, placed.first);
  const clause = /.*(?:^|\s)(?:of|among|amongst|in|for|to) (?:whom|which)((?:\s[\p{L}\d.,%-]+)*)$/u.exec(before)?.[1];
  if (clause === undefined) return false;
  const after = said(context, placed.last + 1, placed.last + 8);
  return (
    FIGURE.test(clause) ||
    /^(?:[\p{L}-]+ ){0,3}(?:represented|accounted|made up|constituted|comprised|formed)/u.test(after)
  );
}

/** "among them 14 women", "30 per cent of them women"; with a verb of its own ("most of them were women") it is a statement. */
function ofThem(context: Context, placed: Placed): boolean {
  const before = said(context, placed.first - REACH, placed.first);
  if (
    /(?:^|\s)(?:one|\d+|two|three|four|five|six|seven|eight|nine|ten|half|most|many|majority|all|none|per cent|percent|%|number|third|quarter) of (?:them|whom)(?: [\p{L}]+){0,3}$/u.test(
      before,
    )
  )
    return !/ (?:are|were|is|was)(?: [\p{L}]+)?$/u.test(before) || / of whom /.test(before);
  const words = /(?:^|\s)(?:of|among|amongst) (?:them|these|those|whom|which)((?: [\p{L}\d.,%-]+){0,4})$/u.exec(
    before,
  )?.[1];
  return words !== undefined && !/ (?:are|were|is|was) /.test(`${words} `);
}

/** "with women representing 17 per cent of the recruits". */
function absolute(context: Context, placed: Placed): boolean {
  return (
    /(?:^|\s)with(?: [\p{L}\d.,%-]+){0,5}$/u.test(said(context, placed.first - REACH, placed.first)) &&
    /^(?:(?:[\p{L}-]+ ){0,2})(?:representing|accounting|making|constituting|comprising|forming|among|in attendance|attending|present)/u.test(
      said(context, placed.last + 1, placed.last + 5),
    )
  );
}

/** "Of these, 12 are women" is the sentence itself. */
function opensSentence(context: Context, placed: Placed): boolean {
  const before = said(context, 0, placed.first);
  return /^(?:of|among|amongst) (?:them|these|those)(?!.*[,;] (?:of|among) )/.test(before);
}
