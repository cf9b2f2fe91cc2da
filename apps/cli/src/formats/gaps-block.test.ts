import type { Check } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import { plain } from "../terminal/paint.ts";
import { assessment } from "../testing/assessment.ts";
import { gapsBlock } from "./gaps-block.ts";
import { printed } from "./table.ts";

const screen = { paint: plain, width: 100 };
const gap = (figure: string, ask: string): Check => ({
  id: "number-without-breakdown",
  severity: "advice",
  paragraph: "b:3",
  message: `Paragraph 3: no breakdown by sex of “${figure}”.`,
  suggestion: `Give the sex of the ${figure}: ${ask}.`,
});
const withGaps = {
  ...assessment(),
  checks: [gap("14 persons", "women, men, girls, boys"), gap("6 pupils", "girls and boys")],
};

describe("figures without a breakdown", () => {
  it("stand in one table with page, paragraph, figure and what to ask for; the common advice once", () => {
    expect(gapsBlock(withGaps, screen).slice(1)).toEqual([
      "Numbers of persons without a breakdown by sex: 2 in 1 paragraph",
      "  By sex means women, men, girls and boys, unless less is asked for. Where that is not known, say so",
      "  in the report.",
      "  p. 1  3.  “14 persons”  Give the sex of the 14 persons.",
      "            “6 pupils”    Give the sex of the 6 pupils: girls and boys.",
    ]);
  });

  it("are not told among the other checks as well", () => {
    expect(printed(withGaps, screen).match(/sex of the 14 persons/g)).toHaveLength(1);
    expect(gapsBlock(assessment(), screen)).toEqual([]);
  });
});
