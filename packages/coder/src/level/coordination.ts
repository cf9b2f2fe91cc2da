import type { Context, Placed } from "./context.ts";
import { withoutAdjectiveCuts, withoutAdjectives } from "./adjectives.ts";
import type { Segment } from "./segments.ts";
import { hasVerb, isVerb, segments } from "./segments.ts";

/** Items joined by commas and "and" around a mention. Word indices, `to` exclusive. */
export interface Item {
  readonly from: number;
  readonly to: number;
}

export interface Coordination {
  /** Items in order; a lone mention is a list of one. */
  readonly items: readonly Item[];
  /** Index of the item that holds the mention. */
  readonly own: number;
}

/**
 * The coordination that a mention stands in: the longest run of commas and conjunctions around it that reads as one list.
 *
 * No parse: segments between commas and conjunctions at the mention's depth of brackets are joined while none of them opens a
 * clause of its own; an adverbial ("On 3 May, in Wau,") is no item.
 */
export function coordination(context: Context, placed: Placed): Coordination {
  const all = withoutAdjectiveCuts(context, segments(context, placed), placed);
  const own = all.findIndex((s) => s.from <= placed.last && s.to > placed.first);
  const home = all[own];
  if (home === undefined) return { items: [{ from: placed.first, to: placed.last + 1 }], own: 0 };
  const left = withoutAdjectives(context, leftItems(context, all, own, placed), home, placed);
  const right = rightItems(context, all, own, placed, left.length > 0);
  const joined = [...left, home, ...right];
  const first = own - left.length;
  const hasConjunction = joined.some((_, i) => i > 0 && all[first + i]?.before === "and");
  if (joined.length > 1 && !hasConjunction) return { items: [home], own: 0 };
  return merge(joined, left.length, all, first);
}

/** A pair inside a list ("peace and security" before a comma) is one item, except the pair that closes the list. */
function merge(joined: readonly Segment[], own: number, all: readonly Segment[], first: number): Coordination {
  const items: Item[] = [];
  let ownItem = 0;
  for (const [i, segment] of joined.entries()) {
    const beforeIsAnd = i > 0 && all[first + i]?.before === "and";
    const laterComma = joined.slice(i + 1).some((_, j) => all[first + i + 1 + j]?.before === "comma");
    const previous = items.at(-1);
    if (beforeIsAnd && laterComma && previous !== undefined && i !== own && i - 1 !== own) {
      items[items.length - 1] = { from: previous.from, to: segment.to };
    } else items.push({ from: segment.from, to: segment.to });
    if (i === own) ownItem = items.length - 1;
  }
  return { items, own: ownItem };
}

function leftItems(context: Context, all: readonly Segment[], own: number, placed: Placed): Segment[] {
  const items: Segment[] = [];
  const home = all[own];
  if (home === undefined || hasVerb(context, home.from, placed.first)) return items;
  const governor = openingPreposition(context, home);
  const verbAfter = hasVerb(context, placed.last + 1, home.to);
  const actions = startsWithAction(context, home);
  for (let i = own; i > 0; i -= 1) {
    const segment = all[i];
    const previous = all[i - 1];
    if (segment === undefined || previous === undefined || segment.before === "wall" || opensRider(context, segment))
      break;
    if (
      governor !== null &&
      openingPreposition(context, previous) !== governor &&
      !governs(context, previous, governor)
    )
      break;
    if (hasVerb(context, previous.from, previous.to)) {
      // A clause to the left gives its object as first item, unless the mention's own segment is a clause too.
      if (verbAfter || (laterVerb(context, all, own) && segment.before === "comma")) break;
      items.unshift(previous);
      break;
    }
    if (governor === null && isAdverbial(context, previous, all, i - 1)) {
      // "In Orsk, Vell and Tamar, women …": the places close a list of their own before the comma.
      if (all[own]?.before === "comma" && items.some((item) => all.indexOf(item) < own && item.before === "and"))
        return [];
      break;
    }
    items.unshift(previous);
    // "facilitating dialogues and the training of …": the objects of one action, whatever stands left of the action.
    if (hasAction(context, previous) && !(actions && startsWithAction(context, previous))) break;
  }
  return items;
}

/** "including", "such as", "particularly" open a list of their own. */
function opensRider(context: Context, segment: Segment): boolean {
  const first = context.words[segment.from]?.word ?? "";
  const second = context.words[segment.from + 1]?.word ?? "";
  return (
    /^(?:including|particularly|especially|notably|namely)$/.test(first) ||
    (first === "such" && second === "as") ||
    (first === "in" && second === "particular")
  );
}

/** A gerund or infinitive with an object. */
function hasAction(context: Context, segment: Segment): boolean {
  for (let i = segment.from; i < segment.to; i += 1) {
    const tag = context.words[i]?.tag;
    if (tag === "infinitive" || (tag === "gerund" && !isNounLike(context, { ...segment, from: i }))) return true;
  }
  return false;
}

function startsWithAction(context: Context, segment: Segment): boolean {
  const tag = context.words[segment.from]?.tag;
  return (
    tag === "gerund" || tag === "infinitive" || (tag === "to" && context.words[segment.from + 1]?.tag === "infinitive")
  );
}

/** True where some segment right of the mention, still in the run, holds a verb: then the run is that verb's subject. */
function laterVerb(context: Context, all: readonly Segment[], own: number): boolean {
  for (let i = own + 1; i < all.length; i += 1) {
    const segment = all[i];
    if (segment === undefined || segment.before === "wall") return false;
    if (hasVerb(context, segment.from, segment.to)) return !isVerb(context.words[segment.from]);
  }
  return false;
}

function rightItems(
  context: Context,
  all: readonly Segment[],
  own: number,
  placed: Placed,
  hasLeft: boolean,
): Segment[] {
  const items: Segment[] = [];
  const home = all[own];
  if (home === undefined || hasVerb(context, placed.last + 1, home.to)) return items;
  if (!hasLeft && hasOwnObject(context, home, placed)) return items;
  const governor = lastPreposition(context, home, placed);
  const clauseHasVerb = hasLeft ? false : hasVerb(context, home.from, placed.first);
  let closed = false;
  for (let i = own + 1; i < all.length; i += 1) {
    const segment = all[i];
    if (segment === undefined || segment.before === "wall") break;
    const first = context.words[segment.from];
    if (first === undefined || isVerb(first)) break;
    if (closed && !continuesAfterPair(context, all, i)) break;
    if (
      first.tag === "preposition" &&
      first.word !== governor &&
      !/^(?:under|over|near|between|outside|inside)$/.test(first.word)
    )
      break;
    if (first.tag === "adverb" && segment.before === "comma") break;
    if (first.tag === "to" && governor !== "to" && openingPreposition(context, home) !== "to") break;
    // "lawyers, women candidates and polling staff": among nouns, before one.
    const amongNouns = hasLeft && segment.before === "and" && !hasAction(context, home);
    if (
      first.tag === "gerund" &&
      !amongNouns &&
      !goesOnWithActions(context, all, own, i) &&
      !isNounLike(context, segment)
    )
      break;
    if (first.tag === "participle" && segment.before === "comma" && isClauseLike(context, segment)) break;
    if (first.tag === "pronoun") break;
    const verb = hasVerb(context, segment.from, segment.to);
    if (verb && (clauseHasVerb || segment.before === "comma" || leftHasVerb(context, all, own))) break;
    items.push(segment);
    if (segment.before === "and") closed = true;
    if (verb) break;
  }
  return items;
}

/** "women's access to work, parks and schools": what follows joins the object of "to", not the women. */
function hasOwnObject(context: Context, home: Segment, placed: Placed): boolean {
  for (let i = placed.last + 1; i < home.to; i += 1) {
    const word = context.words[i];
    if (word?.word === "from" && isBarred(context, home, placed)) return true;
    if (word?.tag === "to" || (word?.tag === "preposition" && /^(?:in|into|of|on|as)$/.test(word.word))) return true;
  }
  return false;
}

/** "barring women from parks, gymnasiums and work". */
function isBarred(context: Context, home: Segment, placed: Placed): boolean {
  return context.words
    .slice(home.from, placed.last + 1)
    .some((w) =>
      /^(?:barr|ban|exclu|prevent|prohibit|restrict|remov|dismiss|expel|keep|kept|stop|discourag)/.test(w.word),
    );
}

/** A gerund that is one of several nouns ("looting and killings") and no clause: it has no object. */
function isNounLike(context: Context, segment: Segment): boolean {
  const next = context.words[segment.from + 1];
  if (next === undefined || segment.to - segment.from === 1) return true;
  return next.tag !== "determiner" && next.tag !== "number" && next.tag !== "word" && next.tag !== "to";
}

function isClauseLike(context: Context, segment: Segment): boolean {
  const next = context.words[segment.from + 1];
  return next?.tag === "preposition" || next?.tag === "to";
}

/** After "A and B" a list goes on only as ", C … and D" without a clause ("women and men, elders and chiefs"). */
function continuesAfterPair(context: Context, all: readonly Segment[], i: number): boolean {
  if (all[i]?.before !== "comma" || opensRider(context, all[i] ?? { from: 0, to: 0, before: "wall" })) return false;
  for (let k = i; k < all.length; k += 1) {
    const segment = all[k];
    if (segment === undefined || segment.before === "wall" || hasVerb(context, segment.from, segment.to)) return false;
    if (segment.before === "and") return true;
  }
  return false;
}

function leftHasVerb(context: Context, all: readonly Segment[], own: number): boolean {
  for (let i = own - 1; i >= 0; i -= 1) {
    const segment = all[i];
    if (segment === undefined || all[i + 1]?.before === "wall") return false;
    if (hasVerb(context, segment.from, segment.to)) return true;
  }
  return false;
}

function openingPreposition(context: Context, segment: Segment): string | null {
  const word = context.words[segment.from];
  const skip = word?.tag === "adverb" || word?.word === "also" ? context.words[segment.from + 1] : word;
  if (skip?.tag === "to" && context.words[segment.from + 1]?.tag !== "infinitive") return "to";
  if (skip === undefined || skip.tag !== "preposition" || RIDERS.has(skip.word)) return null;
  return skip.word;
}
const RIDERS = new Set(["including", "like"]);

function lastPreposition(context: Context, segment: Segment, placed: Placed): string | null {
  for (let i = placed.first - 1; i >= segment.from; i -= 1) {
    const word = context.words[i];
    if (word?.tag === "preposition") return word.word;
    if (word?.tag === "to") return "to";
  }
  return null;
}

/** True where the segment holds the same preposition ("on human rights, on gender"). */
function governs(context: Context, segment: Segment, preposition: string): boolean {
  for (let i = segment.from; i < segment.to; i += 1) if (context.words[i]?.word === preposition) return true;
  return false;
}

/** ", enhancing Y and promoting Z" goes on with "increasing X"; ", enhancing Y" alone is a clause beside it. */
function goesOnWithActions(context: Context, all: readonly Segment[], own: number, i: number): boolean {
  const home = all[own];
  if (home === undefined || !hasAction(context, home)) return false;
  for (let k = i; k < all.length; k += 1) {
    const segment = all[k];
    if (segment === undefined || segment.before === "wall") return false;
    if (segment.before === "and") return context.words[segment.from]?.tag === "gerund";
  }
  return false;
}

/** Prepositions of place and time; others ("with killings, rape and looting") govern the list that follows. */
const PLACES =
  /^(?:in|at|from|after|before|during|since|until|throughout|near|across|within|as|following|through|over|under|around|by|despite|amid|upon|per|via|due|owing|pursuant)$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "On 3 May", "in Wau", "as at 1 June", "2031", "however": stands beside the clause, joins no list. */
function isAdverbial(context: Context, segment: Segment, all: readonly Segment[], index: number): boolean {
  const words = context.words.slice(segment.from, segment.to);
  const first = words[0];
  if (first === undefined) return true;
  const own = all[index];
  if (own !== undefined && opensRider(context, own)) return false;
  if (words.every((w) => w.tag === "number" || w.tag === "adverb" || MONTH.test(w.word) || w.tag === "mark"))
    return true;
  const rider = first.word === "including" || first.word === "like";
  if (first.tag === "preposition" && !rider)
    return index === 0 || all[index]?.before === "wall" || PLACES.test(first.word);
  if (first.tag === "participle" || first.tag === "to")
    return index === 0 || all[index]?.before === "wall" || first.tag === "to";
  if (
    /^(?:meanwhile|moreover|furthermore|similarly|overall|separately|finally|lastly|subsequently|respectively)$/.test(
      first.word,
    )
  )
    return true;
  return false;
}
