import type { Evidence, Level } from "@gender-lens/model";
import type { Context, Placed } from "./level/context.ts";
import { context } from "./level/context.ts";
import { coordination } from "./level/coordination.ts";
import { PASSING } from "./level/passing.ts";
import { role } from "./level/role.ts";
import type { Verdict } from "./level/verdict.ts";
import type { Mention } from "./mentions.ts";
import type { Sentence } from "./text/sentences.ts";

/** A mention, whether its sentence is about it, and the rule that says so. */
export interface MentionReading extends Verdict {
  readonly mention: Mention;
  readonly about: boolean;
  /** Spans, in the normalised sentence, of the list that the mention stands in, and of its own item there. */
  readonly list: { readonly start: number; readonly end: number; readonly itemStart: number; readonly itemEnd: number };
}

/** A sentence with what the rules say of its mentions; sentences without a mention are left out. */
export interface SentenceReading {
  readonly context: Context;
  readonly about: boolean;
  readonly readings: readonly MentionReading[];
}

/** Axis 1 of the codebook with its grounds. */
export interface LevelDecision {
  readonly level: Level;
  readonly sentences: readonly SentenceReading[];
  readonly evidence: readonly Evidence[];
}

/**
 * Decides `level` (codebook, Axis 1): specific where some sentence is about a mention, related where every mention is in passing.
 */
export function level(all: readonly Sentence[], mentions: readonly Mention[]): LevelDecision {
  const readings: SentenceReading[] = [];
  for (const [i, sentence] of all.entries()) {
    if (!holdsMention(sentence, mentions)) continue;
    const others = itemsAround(all, i).filter((item) => !holdsMention(item, mentions));
    readings.push(readSentence(context(sentence, mentions, others.length)));
  }
  const specific = readings.some((s) => s.about);
  const grounds = readings.flatMap((s) => s.readings).filter((r) => r.about === specific);
  return {
    level: readings.length === 0 ? "none" : specific ? "specific" : "related",
    sentences: readings,
    evidence: grounds.map((r) => ({
      supports: "level",
      start: r.mention.start,
      end: r.mention.end,
      rule: r.rule,
      note: r.note,
    })),
  };
}

const ITEM = /^(?:and |or )?\([a-z]{1,4}\) /;

function holdsMention(sentence: Sentence, mentions: readonly Mention[]): boolean {
  return mentions.some((m) => m.start >= sentence.start && m.end <= sentence.end);
}

/** The items of the enumeration that sentence `at` is an item of; empty where it is none. */
function itemsAround(all: readonly Sentence[], at: number): Sentence[] {
  const isItem = (i: number): boolean => ITEM.test(all[i]?.plain ?? "");
  if (!isItem(at)) return [];
  let from = at;
  let to = at;
  while (isItem(from - 1)) from -= 1;
  while (isItem(to + 1)) to += 1;
  return all.slice(from, to + 1);
}

function readSentence(found: Context): SentenceReading {
  const readings = found.mentions.map((placed) => readMention(found, placed));
  return { context: found, about: readings.some((r) => r.about), readings };
}

function readMention(found: Context, placed: Placed): MentionReading {
  const { mention } = placed;
  const list = listSpan(found, placed);
  for (const rule of PASSING) {
    const verdict = rule.decide(found, placed);
    if (verdict !== null) return { mention, list, about: false, ...verdict };
  }
  return { mention, list, about: true, ...role(found, placed) };
}

function listSpan(found: Context, placed: Placed): MentionReading["list"] {
  const { items, own } = coordination(found, placed);
  const start = found.words[placed.first]?.start ?? 0;
  const end = found.words[placed.last]?.end ?? 0;
  const item = items[own];
  const itemStart = Math.min(start, found.words[item?.from ?? placed.first]?.start ?? start);
  const itemEnd = Math.max(end, found.words[(item?.to ?? placed.last + 1) - 1]?.end ?? end);
  if (items.length < 2) return { start, end, itemStart: start, itemEnd: end };
  const listStart = Math.min(start, found.words[items[1]?.from ?? placed.first]?.start ?? start);
  const listEnd = found.words[(items.at(-1)?.to ?? placed.last + 1) - 1]?.end ?? end;
  // Two joined are the topic together: what stands with the one is told of both.
  if (items.length === 2) return { start: listStart, end: listEnd, itemStart: listStart, itemEnd: listEnd };
  return { start: listStart, end: listEnd, itemStart, itemEnd };
}
