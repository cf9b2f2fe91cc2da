import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import { codedReport, paragraph } from "../testing/coded-report.ts";
import { contradiction } from "./coherent.ts";
import type { StandingReview } from "./standing-review.ts";
import { withReviews } from "./with-reviews.ts";

/** Five paragraphs: the second specific with a pillar, the fourth a gap; none else has anything. */
const machine = assess(
  codedReport([
    paragraph(1, {}),
    paragraph(2, { level: "specific", pillars: ["protection"], sgbv: true }),
    paragraph(3, {}),
    paragraph(4, { gap: true }),
    paragraph(5, { level: "related" }),
  ]),
);

let made = 0;
/** A review of one paragraph; each is made a minute after the one before. */
function review(number: number, decisions: StandingReview["decisions"], more: Partial<StandingReview> = {}) {
  made += 1;
  return {
    id: `review-${made}`,
    paragraph: `b:${number}`,
    textHash: "0123456789abcdef",
    decisions,
    reviewer: "Ada",
    settles: false,
    at: `2031-05-01T09:${String(made).padStart(2, "0")}:00.000Z`,
    ...more,
  };
}

const decided = (reviews: StandingReview[], number: number) =>
  withReviews(machine, reviews).assessment.paragraphs.find(({ id }) => id === `b:${number}`)?.coding;

describe("decisions with reviews", () => {
  it("are the machine's where there are none, to the last byte", () => {
    expect(JSON.stringify(withReviews(machine, []).assessment)).toBe(JSON.stringify(machine));
  });

  it("are the one reviewer's, and what he leaves open is the machine's", () => {
    const result = withReviews(machine, [review(4, { level: "related" })]);
    expect(result.assessment.paragraphs[3]?.coding).toMatchObject({ level: "related", gap: true });
    expect(result.assessment.figures).toMatchObject({ genderContent: 3, related: 2, share: 60, gaps: 1 });
    expect(result.reviewed).toEqual([
      {
        paragraph: "b:4",
        fields: [{ field: "level", from: "reviewers", reviews: [expect.any(String)] }],
        setAside: [],
      },
    ]);
  });

  it("follow two who agree; where they differ the field is disputed and the machine's stands", () => {
    const agree = [review(1, { level: "related" }), review(1, { level: "related" }, { reviewer: "Ben" })];
    expect(decided(agree, 1)).toMatchObject({ level: "related" });
    const differ = [
      review(1, { level: "related", gap: true }),
      review(1, { level: "specific", gap: true }, { reviewer: "Ben" }),
    ];
    const result = withReviews(machine, differ);
    expect(result.assessment.paragraphs[0]?.coding).toMatchObject({ level: "none", gap: true });
    expect(result.reviewed[0]?.fields.map(({ field, from }) => `${field} ${from}`)).toEqual([
      "level disputed",
      "gap reviewers",
    ]);
    expect([...result.outcomes.values()]).toEqual(["disputed", "disputed"]);
  });

  it("take the latest of one reviewer, field by field, whatever the order they come in", () => {
    const first = review(1, { level: "specific" });
    const second = review(1, { gap: true });
    const third = review(1, { level: "related" });
    const result = withReviews(machine, [third, first, second]);
    expect(result.assessment.paragraphs[0]?.coding).toMatchObject({ level: "related", gap: true });
    expect(Object.fromEntries(result.outcomes)).toEqual({
      [first.id]: "replaced",
      [second.id]: "applied",
      [third.id]: "applied",
    });
  });

  it("follow a settlement against everyone, also against what is decided later", () => {
    const one = review(1, { level: "related" });
    const other = review(1, { level: "specific" }, { reviewer: "Ben" });
    const settlement = review(1, { level: "specific" }, { reviewer: "Cleo", settles: true });
    const later = review(1, { level: "none" }, { reviewer: "Dan" });
    const result = withReviews(machine, [one, other, settlement, later]);
    expect(result.assessment.paragraphs[0]?.coding.level).toBe("specific");
    expect(result.reviewed[0]?.fields).toEqual([{ field: "level", from: "settlement", reviews: [settlement.id] }]);
    expect(Object.fromEntries(result.outcomes)).toEqual({
      [one.id]: "replaced",
      [other.id]: "applied",
      [settlement.id]: "applied",
      [later.id]: "replaced",
    });
  });

  it("pillars are alike in whatever order they are named, and are printed in one", () => {
    const both = [
      review(2, { pillars: ["prevention", "participation"] }),
      review(2, { pillars: ["participation", "prevention"] }, { reviewer: "Ben" }),
    ];
    expect(decided(both, 2)?.pillars).toEqual(["participation", "prevention"]);
  });

  it("of another text than the paragraph has now do not apply", () => {
    const stale = review(1, { level: "specific" }, { textHash: "fedcba9876543210" });
    const lost = review(9, { level: "specific" });
    const result = withReviews(machine, [stale, lost]);
    expect(result.unplaced).toEqual([stale.id, lost.id]);
    expect(result.assessment.figures).toEqual(machine.figures);
  });
});

describe("decisions stay coherent by the codebook", () => {
  it("a level of none without a number for a sex takes pillars and flags with it", () => {
    const result = withReviews(machine, [review(2, { level: "none" })]);
    expect(result.assessment.paragraphs[1]?.coding).toMatchObject({ level: "none", pillars: [], sgbv: false });
    expect(result.reviewed[0]?.setAside).toEqual(["pillars", "sgbv"]);
  });

  it("pillars stay where a number for a sex does, the flags do not", () => {
    const result = withReviews(machine, [review(2, { level: "none", disaggregated: true })]);
    expect(result.assessment.paragraphs[1]?.coding).toMatchObject({ pillars: ["protection"], sgbv: false });
  });

  it("pillars that a person gives where the level stays none wait for the level", () => {
    const pillars = review(1, { pillars: ["participation"] });
    expect(decided([pillars], 1)?.pillars).toEqual([]);
    expect(decided([pillars, review(1, { level: "related" }, { reviewer: "Ben" })], 1)?.pillars).toEqual([
      "participation",
    ]);
  });

  it("a person who contradicts themselves is told; what the machine decided is not looked at", () => {
    expect(contradiction({ level: "none", disaggregated: false, pillars: ["prevention"] })).toMatch(/no pillars/);
    expect(contradiction({ level: "none", sgbv: true })).toMatch(/not none/);
    expect(contradiction({ level: "none", pillars: ["prevention"] })).toBeNull();
    expect(contradiction({ sgbv: true })).toBeNull();
  });
});

describe("checks with reviews", () => {
  it("are made anew from the decisions that stand, in the machine's order", () => {
    const ids = (reviews: StandingReview[]) => withReviews(machine, reviews).assessment.checks.map(({ id }) => id);
    expect(ids([])).toEqual(["no-stand-alone-section", "no-gender-recommendation"]);
    expect(ids([review(2, { recommendation: true })])).toEqual(["no-stand-alone-section"]);
    const none = [review(2, { level: "none" }), review(5, { level: "none" })];
    expect(ids(none)).toEqual([
      "no-gender-content",
      "no-stand-alone-section",
      "no-gender-recommendation",
      "component-without-gender",
    ]);
  });
});
