import type { Coding, Decisions } from "@gender-lens/model";
import { hasGenderContent } from "@gender-lens/model";
import { confidence } from "./confidence.ts";
import { level } from "./level.ts";
import { mentions } from "./mentions.ts";
import { settleMisconduct } from "./misconduct.ts";
import { pillars } from "./pillars.ts";
import { readCalls, recommendation } from "./recommendation.ts";
import { sea } from "./sea.ts";
import { sgbv } from "./sgbv.ts";
import { sentences } from "./text/sentences.ts";

/**
 * Codes one paragraph by the codebook: every decision, how sure it is, the words that caused it, the persons counted.
 *
 * `text` is a paragraph on one line as the reader gives it; offsets of evidence and people are UTF-16 units into it.
 */
export function codeParagraph(text: string): Coding {
  const parts = sentences(text);
  const misconduct = settleMisconduct(mentions(text), parts);
  const found = misconduct.mentions;
  const levelDecision = level(parts, found);
  const callReadings = readCalls(parts, found, levelDecision.sentences);
  const recommendations = recommendation(callReadings);
  const sgbvEvidence = sgbv(found);
  const seaEvidence = sea(misconduct);
  const content = { level: levelDecision.level, disaggregated: false };
  const pillarsDecision = hasGenderContent(content)
    ? pillars(parts, levelDecision.sentences, [])
    : { pillars: [], evidence: [] };
  const decisions: Decisions = {
    ...content,
    recommendation: recommendations.length > 0,
    gap: false,
    pillars: [...pillarsDecision.pillars],
    sgbv: sgbvEvidence.length > 0,
    sea: seaEvidence.length > 0,
  };
  return {
    ...decisions,
    confidence: confidence(decisions, levelDecision),
    evidence: [
      ...levelDecision.evidence,
      ...recommendations,
      ...sgbvEvidence,
      ...seaEvidence,
      ...pillarsDecision.evidence,
    ],
    people: [],
  };
}
