import type { Coding } from "@gender-lens/model";
import type { CallReading } from "./recommendation.ts";
import { features } from "./level/features.ts";
import { PASSING } from "./level/passing.ts";
import type { MentionReading, SentenceReading } from "./level.ts";
import { readParagraph } from "./paragraph.ts";
import { squeeze } from "./text/squeeze.ts";

/** A rule that was asked, whether it answered, and its answer or what its silence means. */
export interface RuleExplanation {
  readonly rule: string;
  readonly fired: boolean;
  readonly note: string;
}

/** A mention with the rule that settled it and what every other rule said; offsets into the paragraph. */
export interface MentionExplanation {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** Entry of the lexicon. */
  readonly term: string;
  /** True where the sentence is about it. */
  readonly about: boolean;
  readonly decidedBy: RuleExplanation;
  readonly others: readonly RuleExplanation[];
}

/** A call for action in the report's own voice; `concerns` holds the words that make it one on women or gender, if any. */
export interface CallExplanation {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly rule: string;
  readonly note: string;
  readonly concerns: readonly string[];
}

export interface SentenceExplanation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What the sentence by itself would make of the paragraph. */
  readonly level: Coding["level"];
  readonly mentions: readonly MentionExplanation[];
  readonly calls: readonly CallExplanation[];
  /** Named booleans of the sentence; empty where it has no mention. */
  readonly features: Readonly<Record<string, boolean>>;
}

export interface ParagraphExplanation {
  readonly coding: Coding;
  readonly sentences: readonly SentenceExplanation[];
}

/**
 * Why a paragraph is coded as it is, sentence by sentence: which rule decided on each mention and each call, and what the others said.
 *
 * Offsets and coding are those of the text with single spaces, as the reader gives it.
 */
export function explainParagraph(paragraph: string): ParagraphExplanation {
  const { text } = squeeze(paragraph);
  const read = readParagraph(text);
  const sentences = read.sentences.map((sentence): SentenceExplanation => {
    const reading = read.level.sentences.find((s) => s.context.sentence === sentence);
    const calls = read.calls.filter((c) => c.sentence === sentence);
    return {
      start: sentence.start,
      end: sentence.end,
      text: text.slice(sentence.start, sentence.end),
      level: reading === undefined ? "none" : reading.about ? "specific" : "related",
      mentions: reading === undefined ? [] : reading.readings.map((r, i) => explainMention(text, reading, r, i)),
      calls: calls.map((c) => explainCall(text, c)),
      features: reading === undefined ? {} : features(reading),
    };
  });
  return { coding: read.coding, sentences };
}

function explainMention(
  text: string,
  reading: SentenceReading,
  settled: MentionReading,
  index: number,
): MentionExplanation {
  const placed = reading.context.mentions[index];
  const others = PASSING.flatMap((rule): RuleExplanation[] => {
    const verdict = placed === undefined ? null : rule.decide(reading.context, placed);
    if (verdict === null) return [{ rule: rule.rules.join(", "), fired: false, note: rule.otherwise }];
    return verdict.rule === settled.rule ? [] : [{ ...verdict, fired: true }];
  });
  const { start, end, term } = settled.mention;
  return {
    start,
    end,
    words: text.slice(start, end),
    term,
    about: settled.about,
    decidedBy: { rule: settled.rule, fired: true, note: settled.note },
    others,
  };
}

function explainCall(text: string, { sentence, call, concerns }: CallReading): CallExplanation {
  const start = sentence.start + call.start;
  const end = sentence.start + call.end;
  return {
    start,
    end,
    words: text.slice(start, end),
    rule: call.rule,
    note: call.note,
    concerns: concerns.map((c) => text.slice(c.start, c.end)),
  };
}
