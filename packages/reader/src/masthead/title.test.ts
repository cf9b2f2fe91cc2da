import { describe, expect, it } from "vitest";
import type { FrontLine } from "../blocks.ts";
import { findTitle, isReportOfSecretaryGeneral } from "./title.ts";

const line = (text: string, size: number, bold = false, apart = true): FrontLine => ({ text, size, bold, apart });

const MASTHEAD = [
  line("United Nations", 14),
  line("S/2031/211", 14),
  line("Security Council", 19, true),
  line("Distr.: General", 10),
  line("7 April 2031", 10),
  line("Original: English", 10),
];

describe("the title", () => {
  it("is the lines in the largest type under the masthead", () => {
    const front = [
      ...MASTHEAD,
      line("Situation in Toravia", 17, true),
      line("Report of the Secretary-General", 14, true),
    ];
    expect(findTitle(front)).toBe("Situation in Toravia");
  });

  it("joins its lines, without a space after a hyphen", () => {
    const front = [
      ...MASTHEAD,
      line("United Nations Multidimensional Stabilization Mission in Kessu and the Sub-", 17, true),
      line("Kessu Islands", 17, true, false),
      line("Report of the Secretary-General", 14, true),
    ];
    expect(findTitle(front)).toBe(
      "United Nations Multidimensional Stabilization Mission in Kessu and the Sub-Kessu Islands",
    );
  });

  it("may itself be the line that calls the document a report", () => {
    const front = [...MASTHEAD, line("Report of the Secretary-General on the situation in the Dral Basin", 14, true)];
    expect(findTitle(front)).toBe("Report of the Secretary-General on the situation in the Dral Basin");
  });

  it("keeps a date that it ends with", () => {
    const front = [
      ...MASTHEAD,
      line("Implementation of resolution 3000 (2030) during the period from 1 January to", 14, true),
      line("31 March 2031", 14, true, false),
    ];
    expect(findTitle(front)).toBe(
      "Implementation of resolution 3000 (2030) during the period from 1 January to 31 March 2031",
    );
  });

  it("goes without the asterisk of a footnote", () => {
    expect(findTitle([...MASTHEAD, line("Situation in Toravia*", 17, true)])).toBe("Situation in Toravia");
  });
});

describe("a report of the Secretary-General", () => {
  it.for([
    [true, "Report of the Secretary-General"],
    [true, "Third progress report of the Secretary-General"],
    [false, "Report of the Special Committee on Peacekeeping Operations"],
  ] as const)("is it %s that it is called “%s”", ([is, text]) => {
    expect(isReportOfSecretaryGeneral([...MASTHEAD, line(text, 14, true)])).toBe(is);
  });

  it("is known by a line that is broken in two", () => {
    const front = [
      ...MASTHEAD,
      line("Report of the Secretary-", 14, true),
      line("General on Toravia", 14, true, false),
    ];
    expect(isReportOfSecretaryGeneral(front)).toBe(true);
  });
});
