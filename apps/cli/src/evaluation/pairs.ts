import type { Assessment, Decisions, Gold } from "@gender-lens/model";

/** One paragraph as gold and machine coded it. */
export interface Pair {
  paragraph: number;
  /** Null where the gold has no paragraph of that number. */
  gold: Decisions | null;
  /** Null where the reader found no paragraph of that number. */
  machine: Decisions | null;
  /** The paragraph's text as read; null where it was not read. */
  text: string | null;
}

/** One report: its gold, its assessment, and their paragraphs side by side. */
export interface Compared {
  gold: Gold;
  assessment: Assessment;
  pairs: Pair[];
}

/** Sets the body paragraphs of gold and machine side by side by number, in the order of the numbers. */
export function compared(gold: Gold, assessment: Assessment): Compared {
  const goldByNumber = new Map(gold.paragraphs.map((coded) => [coded.paragraph, coded]));
  const body = assessment.paragraphs.filter(({ part }) => part === "body");
  const machineByNumber = new Map(body.map((coded) => [coded.number, coded]));
  const numbers = new Set([...goldByNumber.keys(), ...machineByNumber.keys()]);
  const pairs = [...numbers]
    .toSorted((a, b) => a - b)
    .map((paragraph) => ({
      paragraph,
      gold: goldByNumber.get(paragraph) ?? null,
      machine: machineByNumber.get(paragraph)?.coding ?? null,
      text: machineByNumber.get(paragraph)?.text ?? null,
    }));
  return { gold, assessment, pairs };
}
