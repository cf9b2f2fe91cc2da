import type { CodedParagraph, Coding } from "@gender-lens/model";
import type { ReadParagraph } from "./reading.ts";

/** A coded paragraph of the body with a made-up text; nothing is in it unless it is said. */
function madeCoded(number: number, coding: Partial<Coding> = {}, text = `Paragraph ${number}.`): CodedParagraph {
  return {
    id: `b:${number}`,
    part: "body",
    number,
    page: 1,
    section: "s1",
    text,
    textHash: "0123456789abcdef",
    coding: {
      level: "none",
      disaggregated: false,
      recommendation: false,
      gap: false,
      pillars: [],
      sgbv: false,
      sea: false,
      confidence: { level: 1, disaggregated: 1, recommendation: 1, gap: 1, pillars: 1 },
      evidence: [],
      people: [],
      ...coding,
    },
  };
}

export function madeParagraph(
  number: number,
  coding: Partial<Coding> = {},
  more: Partial<ReadParagraph> = {},
): ReadParagraph {
  const made = madeCoded(number, coding);
  return { ...made, machine: made.coding, fields: [], reviews: [], ...more };
}
