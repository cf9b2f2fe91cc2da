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
    if (!["women", "gender", "health"].includes(placed.mention.concept)) return null;
    if (
      !HEADED.test(said(context, placed.first - REACH, placed.first)) &&
      !relative(context, placed) &&
      !amongThem(context, placed) &&
      !ofThem(context, placed) &&
      !absolute(context, placed)
    )
      return null;
    if (opensSentence(context, placed)) return null;
    return { rule: "level.count-within-group", note: "A count of women within a group that the sentence is about." };
  },
};

/** "lists in which fewer than 40 per cent are women": a condition, which the sentence is about. */
const CONDITION = /[\p{L}] in which (?:fewer|less|more|no more|not more|no fewer|at least)(?: than)? /u;

function relative(context: Context, placed: Placed): boolean {
  const before = said(context, placed.first - REACH, placed.first);
  const clause = /.*(?:^|\s)(?:of|among|amongst|in|for|to) (?:whom|which)((?:\s[\p{L}\d.,%-]+)*)$/u.exec(before)?.[1];
  if (clause === undefined || CONDITION.test(before)) return false;
  // "a board in which no woman sits cannot speak for the women of …": the relative clause is over.
  const finite = context.words
    .slice(placed.first - clause.trim().split(" ").length, placed.first)
    .filter((w) => w.tag === "finite" || w.tag === "auxiliary").length;
  if (finite > 1) return false;
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
    /(?:^|\s)(?:one|\d+|two|three|four|five|six|seven|eight|nine|ten|half|most|many|majority|all|none|per cent|percent|%|number|third|quarter) of (?:them|whom|which|it)(?: [\p{L}]+){0,3}$/u.test(
      before,
    )
  )
    return !/ (?:are|were|is|was)(?: [\p{L}]+)?$/u.test(before) || / of (?:whom|which) /.test(before);
  const words = /(?:^|\s)(?:of|among|amongst) (?:them|these|those|whom|which)((?: [\p{L}\d.,%-]+){0,4})$/u.exec(
    before,
  )?.[1];
  return words !== undefined && !/ (?:are|were|is|was) /.test(`${words} `);
}

/** ", many of them headed by women,": without a verb. */
const HEADED =
  /, (?:many|most|some|several|half|two thirds|a third|\d[\d.,]*(?: per cent)?)(?: of (?:them|which|these|whom))?(?: being)? (?:headed|led|run|owned|chaired|managed) by$/u;

/** ", three women among them": a number behind a comma, without a verb. */
function amongThem(context: Context, placed: Placed): boolean {
  return (
    /, (?:\d[\d.,]*|[\p{L}-]+)(?: [\p{L}-]+)?$/u.test(said(context, placed.first - REACH, placed.first)) &&
    /^(?:[\p{L}-]+ ){0,2}?among (?:them|these|those)(?= ?(?:[,.;:)]|and|or|$))/u.test(
      said(context, placed.last + 1, placed.last + 6),
    )
  );
}

/** "women being 17 per cent of those taken on". */
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
