// Every example of the 15 core WPS indicators, coded and judged as in a report.
import { indicatorsOf } from "@gender-lens/assessment";
import { codeReport } from "@gender-lens/coder";
import { indicators } from "@gender-lens/lexicon";
import type { Report } from "@gender-lens/model";
import { describe, expect, it } from "vitest";

const masthead: Report["masthead"] = {
  symbol: null,
  title: "Situation in Arandia",
  kind: "country",
  status: "draft",
  date: null,
  mission: null,
  department: null,
  period: null,
  language: "en",
  format: "text",
  pages: null,
  sha256: "0".repeat(64),
};

/** Ids of the indicators that a report of this one paragraph speaks to. */
function spokenTo(text: string): string[] {
  const paragraph = { id: "b:1", part: "body", number: 1, page: null, section: null, text, textHash: "0".repeat(16) };
  const coded = codeReport({ masthead, sections: [], paragraphs: [paragraph], warnings: [] });
  return indicatorsOf(coded)
    .indicators.filter(({ hits }) => hits.length > 0)
    .map(({ id }) => id);
}

describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))("%s", (id, indicator) => {
  it.each(indicator.matches)("is spoken to by: %s", (text) => {
    expect(spokenTo(text)).toContain(id);
  });

  it.each([...indicator.rejects, ...indicator.judgedOut])("is not spoken to by: %s", (text) => {
    expect(spokenTo(text)).not.toContain(id);
  });
});
