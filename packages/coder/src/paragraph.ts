import type { Coding, Decisions } from "@gender-lens/model";
import { hasGenderContent } from "@gender-lens/model";
import { confidence } from "./confidence.ts";
import type { LevelDecision } from "./level.ts";
import { level } from "./level.ts";
import type { Mention } from "./mentions.ts";
import { mentions } from "./mentions.ts";
import { settleMisconduct } from "./misconduct.ts";
import type { Disaggregation, Gap, PersonFigure } from "./people/index.ts";
import { disaggregation, findPeople, gap, toPeople } from "./people/index.ts";
import type { PillarsDecision } from "./pillars.ts";
import { pillars } from "./pillars.ts";
import type { CallReading } from "./recommendation.ts";
import { readCalls, recommendation } from "./recommendation.ts";
import { sea } from "./sea.ts";
import { sgbv } from "./sgbv.ts";
import type { Sentence } from "./text/sentences.ts";
import { sentences } from "./text/sentences.ts";
import { squeeze } from "./text/squeeze.ts";

/** Everything the rules say of a paragraph; the coding and its explanation are two views of it. */
export interface ParagraphReading {
  readonly sentences: readonly Sentence[];
  readonly level: LevelDecision;
  readonly calls: readonly CallReading[];
  readonly people: readonly PersonFigure[];
  readonly disaggregation: Disaggregation;
  readonly gap: Gap;
  readonly pillars: PillarsDecision;
  readonly coding: Coding;
}

const NO_PILLARS: PillarsDecision = { pillars: [], evidence: [] };

/**
 * Codes one paragraph by the codebook: every decision, how sure it is, the words that caused it, the persons counted.
 *
 * `text` is a paragraph on one line as the reader gives it; offsets of evidence and people are UTF-16 units into it.
 */
export function codeParagraph(text: string): Coding {
  const squeezed = squeeze(text);
  const coding = readParagraph(squeezed.text).coding;
  if (squeezed.text === text) return coding;
  const back = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: squeezed.original(span.start),
    end: squeezed.original(span.end - 1) + 1,
  });
  return { ...coding, evidence: coding.evidence.map(back), people: coding.people.map(back) };
}

/** Words by which calls point back to women; mentions in them are found without that. */
function backward(calls: readonly CallReading[], found: readonly Mention[]): CallReading["concerns"] {
  return calls.flatMap((c) => c.concerns).filter((c) => !found.some((m) => m.start < c.end && m.end > c.start));
}

/** Asks every rule of a text with single spaces; see {@link ParagraphReading}. */
export function readParagraph(text: string): ParagraphReading {
  const parts = sentences(text);
  const misconduct = settleMisconduct(mentions(text), parts);
  const onLevel = level(parts, misconduct.mentions);
  const people = findPeople(text);
  const sexed = disaggregation(text, people);
  const missing = gap(text, people);
  const calls = readCalls(parts, misconduct.mentions, onLevel.sentences);
  const content = { level: onLevel.level, disaggregated: sexed.value };
  const onPillars = hasGenderContent(content)
    ? pillars(parts, onLevel.sentences, sexed.evidence, backward(calls, misconduct.mentions))
    : NO_PILLARS;
  const onCalls = recommendation(calls);
  const onSgbv = sgbv(misconduct.mentions);
  const onSea = sea(misconduct);
  const decisions: Decisions = {
    ...content,
    recommendation: onCalls.length > 0,
    gap: missing.value,
    pillars: [...onPillars.pillars],
    sgbv: onSgbv.length > 0,
    sea: onSea.length > 0,
  };
  const coding: Coding = {
    ...decisions,
    confidence: confidence(decisions, {
      level: onLevel,
      calls,
      disaggregation: sexed,
      gap: missing,
      pillars: onPillars,
    }),
    evidence: [
      ...onLevel.evidence,
      ...sexed.evidence,
      ...onCalls,
      ...missing.evidence,
      ...onSgbv,
      ...onSea,
      ...onPillars.evidence,
    ],
    people: toPeople(people),
  };
  return {
    sentences: parts,
    level: onLevel,
    calls,
    people,
    disaggregation: sexed,
    gap: missing,
    pillars: onPillars,
    coding,
  };
}
