import type { Indicator, IndicatorCues, IndicatorProof } from "@gender-lens/lexicon";
import { indicatorCues, namesMission } from "@gender-lens/lexicon";
import type { CodedParagraph, IndicatorValue, People } from "@gender-lens/model";
import { printedNumber } from "./printed-number.ts";
import { tiedTo } from "./tied-to.ts";

/** A sentence of a paragraph: `text.slice(start, end)`. */
interface Sentence {
  start: number;
  end: number;
}

/** A sentence that may speak to an indicator, with what its coding gives. */
interface Candidate {
  paragraph: CodedParagraph;
  sentence: Sentence;
  words: string;
  cues: IndicatorCues;
}

/** Numbers of persons of a sex in the sentence that are tied to what the indicator is about. */
function persons({ paragraph, sentence, words, cues }: Candidate, sexes: readonly People["sex"][]): IndicatorValue[] {
  return paragraph.coding.people
    .filter(({ start, end, sex }) => sexes.includes(sex) && start >= sentence.start && end <= sentence.end)
    .filter(({ start, end }) => tiedTo(words, { start: start - sentence.start, end: end - sentence.start }, cues))
    .map((figure): IndicatorValue => {
      const { sex, start, end } = figure;
      return "count" in figure
        ? { value: figure.count, unit: "number", sex, start, end }
        : { value: figure.share, unit: "per cent", sex, start, end };
    });
}

/** Numbers of the things that the indicator counts. */
function things({ sentence, words, cues }: Candidate): IndicatorValue[] {
  return cues.things.flatMap(({ start, end }): IndicatorValue[] => {
    const span = words.slice(start, end);
    const value = printedNumber(span);
    const unit = /per cent/i.test(span) ? "per cent" : "number";
    return value === null ? [] : [{ value, unit, sex: null, start: sentence.start + start, end: sentence.start + end }];
  });
}

/** Whether the sentence is about women or gender, and does not only mention them (codebook, Axis 1). */
function isTopic({ paragraph, sentence }: Candidate): boolean {
  const { level, evidence } = paragraph.coding;
  const here = evidence.some(
    ({ supports, start, end }) => supports === "level" && start >= sentence.start && end <= sentence.end,
  );
  return level === "specific" && here;
}

const SEXES = ["female", "male"] as const;

/** What each indicator asks of a sentence besides its words: the numbers that prove it, or null where it is not shown. */
const proofs: Record<IndicatorProof, (candidate: Candidate) => IndicatorValue[] | null> = {
  women: (candidate) => {
    const found = [...persons(candidate, ["female"]), ...things(candidate)];
    return found.length > 0 ? found : null;
  },
  victims: (candidate) => {
    const found = [...things(candidate), ...persons(candidate, SEXES)];
    return found.length > 0 ? found : null;
  },
  topic: (candidate) => (isTopic(candidate) ? things(candidate) : null),
  words: things,
};

/** The report calls for it, so it is not told as done. */
function isCalledFor({ coding }: CodedParagraph, sentence: Sentence): boolean {
  return coding.evidence.some(
    ({ supports, start, end }) => supports === "recommendation" && start < sentence.end && end > sentence.start,
  );
}

/**
 * Judges a candidate with the paragraph's coding.
 * @returns the numbers that the sentence gives for the indicator in reading order, or null where it does not speak to it
 */
export function proof(indicator: Indicator, paragraph: CodedParagraph, sentence: Sentence): IndicatorValue[] | null {
  if (isCalledFor(paragraph, sentence)) return null;
  if (indicator.byMission && !namesMission(paragraph.text.slice(0, sentence.end))) return null;
  const words = paragraph.text.slice(sentence.start, sentence.end);
  const found = proofs[indicator.asks]({ paragraph, sentence, words, cues: indicatorCues(indicator.id, words) });
  return found?.toSorted((a, b) => a.start - b.start || a.end - b.end) ?? null;
}
