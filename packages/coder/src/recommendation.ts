import type { Evidence } from "@gender-lens/model";
import type { SentenceReading } from "./level.ts";
import type { Mention } from "./mentions.ts";
import type { Call } from "./recommendation/calls.ts";
import { calls } from "./recommendation/calls.ts";
import { pointsBack } from "./recommendation/points-back.ts";
import type { Sentence } from "./text/sentences.ts";

/** What the decision rests on, sentence by sentence; `concerns` is empty where a call is not about women or gender. */
export interface CallReading {
  readonly sentence: Sentence;
  readonly call: Call;
  /** Spans in the paragraph of what the call concerns. */
  readonly concerns: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Calls of the paragraph in the report's own voice, with what each concerns (codebook, recommendation).
 *
 * A call counts where a mention stands in what is called for, or where it points back to one in the sentence before. Items
 * "(a) …; (b) …" after a call belong to it.
 */
export function readCalls(
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  readings: readonly SentenceReading[],
): CallReading[] {
  // Without a mention nothing that is called for can concern women.
  if (mentions.length === 0) return [];
  const found: CallReading[] = [];
  let lead: Call | null = null;
  for (const [i, sentence] of sentences.entries()) {
    const own = calls(sentence.plain);
    const isItem = /^(?:and |or )?\([a-z]{1,4}\) /.test(sentence.plain);
    if (!isItem) lead = sentence.plain.endsWith(":") || opensList(sentences[i + 1]) ? (own.at(-1) ?? null) : null;
    const inside = mentions.filter((m) => m.start >= sentence.start && m.end <= sentence.end && !m.named);
    for (const [k, call] of own.entries()) {
      const until = own[k + 1]?.start ?? sentence.plain.length;
      const concerns = inside.filter((m) => isConcern(sentence, call, m, own[k - 1]?.end ?? 0, until));
      const back = concerns.length > 0 ? [] : pointsBack(sentence, call, sentences, i, readings, mentions);
      found.push({ sentence, call, concerns: concerns.length > 0 ? concerns : back });
    }
    if (isItem && lead !== null && own.length === 0) {
      const start = 0;
      const end = Math.min(sentence.plain.length, LABEL_LENGTH);
      found.push({ sentence, call: { ...lead, start, end, rule: "recommendation.item" }, concerns: inside });
    }
  }
  return found;
}
/** Length of "(iii)", the longest label of an item. */
const LABEL_LENGTH = 5;

function opensList(next: Sentence | undefined): boolean {
  return next !== undefined && /^(?:and |or )?\([a-z]{1,4}\) /.test(next.plain);
}

function isConcern(sentence: Sentence, call: Call, mention: Mention, from: number, until: number): boolean {
  const at = mention.start - sentence.start;
  if (at >= call.end) return at < until || mention.start - sentence.start >= call.end;
  if (!call.subjectCounts) return false;
  const subject = sentence.plain.slice(from, call.start);
  // The subject of a modal starts after the last clause boundary.
  const boundary = Math.max(
    subject.lastIndexOf("; "),
    subject.search(/(?:, and|, but|, while) (?!.*(?:, and|, but|, while) )/),
  );
  return at >= from + Math.max(0, boundary);
}

/** Flag `recommendation`: evidence on each call that concerns women, gender or such violence; empty where there is none. */
export function recommendation(readings: readonly CallReading[]): Evidence[] {
  return readings
    .filter((r) => r.concerns.length > 0)
    .map(({ sentence, call }) => ({
      supports: "recommendation",
      start: sentence.start + call.start,
      end: sentence.start + call.end,
      rule: call.rule,
      note: call.note,
    }));
}
