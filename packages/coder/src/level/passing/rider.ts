import type { Context, Placed } from "../context.ts";
import { coordination } from "../coordination.ts";
import { PRESENT_BASE } from "../../text/verbs.ts";
import { said } from "../said.ts";
import type { PassingRule } from "../verdict.ts";

const PARTICULAR =
  /^(?:particularly|especially|notably|specifically|mainly|mostly|primarily|predominantly|chiefly|principally|largely|foremost)$/;

interface Rider {
  readonly kind: "including" | "particularly";
  /** Index of the rider word. */
  readonly at: number;
}

/**
 * "Including …", "such as …", "particularly …" before the mention: the sentence is about the wider group (codebook, hard calls),
 * unless the rider has a predicate of its own, or narrows a topic to violence or abuse ("misconduct, especially sexual exploitation").
 */
export const rider: PassingRule = {
  rules: ["level.including", "level.particularly"],
  otherwise: "Is not an addition such as \u201cincluding \u2026\u201d, or has a predicate of its own.",
  decide: (context, placed) => {
    const found = findRider(context, placed);
    if (found === null || ownPredicate(context, placed)) return null;
    if (found.kind === "particularly" && isTopic(placed)) return null;
    return found.kind === "including"
      ? { rule: "level.including", note: "Named in an \u201cincluding \u2026\u201d addition to a wider group or list." }
      : {
          rule: "level.particularly",
          note: "Singled out in a \u201cparticularly \u2026\u201d addition to a wider group.",
        };
  },
};

const isTopic = (placed: Placed): boolean => ["sgbv", "sea", "gender", "agenda"].includes(placed.mention.concept);

/** The rider word that governs the mention, searched leftwards through its list. */
function findRider(context: Context, placed: Placed): Rider | null {
  const list = coordination(context, placed);
  const from = list.items[0]?.from ?? placed.first;
  const depth = context.depth[placed.first] ?? 0;
  for (let i = placed.first - 1; i >= Math.max(0, from - 1); i -= 1) {
    const word = context.words[i];
    if (word === undefined || (context.depth[i] ?? 0) > depth) continue;
    if ((context.depth[i] ?? 0) < depth) return null;
    if (
      word.tag === "finite" ||
      word.tag === "auxiliary" ||
      word.tag === "gerund" ||
      word.tag === "infinitive" ||
      word.tag === "subordinator"
    )
      return null;
    const kind = riderAt(context, i);
    if (kind !== null) return { kind, at: i };
  }
  // "and, in particular, women": between commas of its own.
  const kind = context.words[from - 1]?.word === "," ? riderAt(context, from - 2) : null;
  return kind === "particularly" ? { kind, at: from - 2 } : null;
}

function riderAt(context: Context, i: number): Rider["kind"] | null {
  const word = context.words[i]?.word ?? "";
  const next = context.words[i + 1];
  if (word === "including") {
    const previous = context.words[i - 1];
    // "by including women", "recommendations on including women": a verb; "including by training": an addition with its own verb.
    if (previous?.tag === "preposition" || previous?.tag === "determiner") return null;
    if (next?.tag === "gerund" || (next?.tag === "preposition" && context.words[i + 2]?.tag === "gerund")) return null;
    return "including";
  }
  if (word === "such" && next?.word === "as") return "including";
  if (word === "like" || word === "namely") return "including";
  if (word === "particular" && context.words[i - 1]?.word === "in")
    return modifies(context, i - 1) ? "particularly" : null;
  if (word === "above" && next?.word === "all") return "particularly";
  if (word === "most" && next?.word === "of" && context.words[i + 2]?.word === "all") return "particularly";
  if (word === "not" && next?.word === "least") return "particularly";
  if (PARTICULAR.test(word)) return modifies(context, i) ? "particularly" : null;
  if (word === "among" && next?.word === "others") return "including";
  return null;
}

/** "I am particularly concerned" modifies the adjective; ", particularly women" adds to a group. */
function modifies(context: Context, i: number): boolean {
  const before = context.words[i - 1];
  const after = context.words[context.words[i]?.word === "in" ? i + 2 : i + 1];
  if (before?.tag === "auxiliary" || before?.tag === "pronoun" || after?.tag === "participle") return false;
  return (
    before === undefined ||
    before.tag === "mark" ||
    before.tag === "word" ||
    before.tag === "and" ||
    before.tag === "preposition"
  );
}

/** A clause or participle that says of the mention, and of it alone, what happened. */
function ownPredicate(context: Context, placed: Placed): boolean {
  const { words } = context;
  const nounEnd = phraseEnd(context, placed);
  const next = words[nounEnd];
  const afterComma = next?.word === "," ? words[nounEnd + 1] : next;
  // ", nine of whom drowned", "of whom only 22 per cent can read".
  if (
    next?.word === "," &&
    /^(?:[\p{L}\d.,-]+ ){0,7}?of (?:whom|them)(?!\p{L})/u.test(said(context, nounEnd + 1, nounEnd + 10))
  )
    return true;
  if (afterComma?.word === "who" || afterComma?.word === "whose" || afterComma?.word === "whom") {
    // "women who head households" says which women; "women, who had to queue" says what happened to them.
    const verb = words[nounEnd + 1];
    return next?.word === "," || verb === undefined || !PRESENT_BASE.has(verb.word);
  }
  if (afterComma?.tag === "participle") return hasFigure(context, placed) || placed.mention.concept === "sgbv";
  // "including the rape of two girls": the victims are counted.
  if (
    placed.mention.concept === "sgbv" &&
    next?.word === "of" &&
    /^(?:\d|a$|an$|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$)/.test(words[nounEnd + 1]?.word ?? "")
  )
    return true;
  return false;
}

/** Index of the first word after the mention's noun phrase. */
function phraseEnd(context: Context, placed: Placed): number {
  let i = placed.last + 1;
  const depth = context.depth[placed.first] ?? 0;
  while (i < context.words.length && (context.words[i]?.tag === "word" || (context.depth[i] ?? 0) > depth)) i += 1;
  if (context.words[i]?.tag === "and" && /^(?:girls?|women|children|boys|men)$/.test(context.words[i + 1]?.word ?? ""))
    i += 2;
  return i;
}

function hasFigure(context: Context, placed: Placed): boolean {
  for (let i = placed.first - 1; i >= Math.max(0, placed.first - 3); i -= 1) {
    const word = context.words[i];
    if (word?.tag === "number" || word?.word === "a" || word?.word === "an") return true;
    if (word?.tag !== "word") return false;
  }
  return false;
}
