import { describe, expect, it } from "vitest";
import { explainParagraph } from "./explain.ts";
import { codeParagraph } from "./paragraph.ts";

const TEXT =
  "The fair drew 300 traders (90 women). A woman chaired the jury. I urge the organizers to invite more women. Prices rose.";

describe("an explanation", () => {
  it("goes sentence by sentence", () => {
    expect(explainParagraph(TEXT).sentences.map((s) => s.level)).toEqual(["related", "specific", "specific", "none"]);
  });

  it("names the rule that decided and what the others said", () => {
    const [mention] = explainParagraph(TEXT).sentences[0]?.mentions ?? [];
    expect(mention?.decidedBy.rule).toBe("level.bracket");
    expect(mention?.others.find((r) => r.rule === "level.name")).toEqual({
      rule: "level.name",
      fired: false,
      note: "Is not part of a name of a body.",
    });
  });

  it("shows calls and what they concern", () => {
    expect(explainParagraph(TEXT).sentences[2]?.calls).toMatchObject([
      { rule: "recommendation.i-urge", concerns: ["women"] },
    ]);
  });

  it("carries the coding that the paragraph gets", () => {
    expect(explainParagraph(TEXT).coding).toEqual(codeParagraph(TEXT));
  });
});
