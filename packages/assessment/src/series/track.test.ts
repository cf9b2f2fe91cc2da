import { describe, expect, it } from "vitest";
import type { Masthead, Series } from "@gender-lens/model";
import type { LeftOut, SeriesEntry } from "./entry.ts";
import { track } from "./track.ts";

/** A report on UNMISS as issued, with gender content in `gender` of `paragraphs` paragraphs. */
function entry(
  symbol: string | null,
  [gender, paragraphs]: [number, number],
  more: Partial<Masthead> & { path?: string; standAlone?: boolean; recommendations?: number; coder?: string } = {},
): SeriesEntry {
  const {
    path = `${symbol}.pdf`,
    standAlone = false,
    recommendations = 0,
    coder = "0123456789abcdef",
    ...masthead
  } = more;
  return {
    path,
    coder,
    standAlone,
    report: {
      symbol,
      title: "Situation in South Sudan",
      kind: "country",
      status: "issued",
      date: "2025-04-07",
      mission: "UNMISS",
      department: "DPO",
      period: null,
      language: "en",
      format: "pdf",
      pages: 12,
      sha256: "0".repeat(64),
      ...masthead,
    },
    figures: {
      paragraphs,
      genderContent: gender,
      share: null,
      specific: 0,
      related: 0,
      disaggregated: 0,
      recommendations,
      gaps: 0,
    },
  };
}

const tracked = (items: (SeriesEntry | LeftOut)[], more: Partial<Pick<Series, "by" | "set">> = {}): Series =>
  track(items, { by: "year", set: "dpo", ...more });
const reasons = ({ leftOut }: Series) => leftOut.map(({ path, reason }) => `${path}: ${reason}`);

describe("a point of a series", () => {
  const series = tracked([
    entry("S/2025/1", [1, 10], { standAlone: true }),
    entry("S/2025/2", [45, 90], { date: "2025-06-30", recommendations: 2 }),
    entry("S/2026/3", [0, 20], { date: "2026-01-02" }),
  ]);

  it("pools gender paragraphs over all paragraphs, and gives the mean of the shares beside", () => {
    expect(series.points[0]).toMatchObject({ key: "2025", gender: 46, paragraphs: 100, pooled: 46, mean: 30 });
  });

  it("counts the reports with content, with a stand-alone section, with recommendations", () => {
    expect(series.total).toMatchObject({ reports: 3, withContent: 2, withStandAlone: 1, withRecommendations: 1 });
  });

  it("takes its year and quarter from the masthead date", () => {
    const { points } = tracked([entry("S/2025/9", [1, 4], { date: "2026-03-31" })], { by: "quarter" });
    expect(points.map(({ key }) => key)).toEqual(["2026-Q1"]);
  });

  it("is the same whatever the order of the files", () => {
    const files = [entry("S/2025/1", [1, 3]), entry("S/2025/2", [1, 7]), entry("S/2025/3", [2, 9])];
    expect(tracked(files.toReversed())).toEqual(tracked(files));
  });
});

describe("the DPO set", () => {
  it("leaves out drafts, whatever is asked for", () => {
    const drafts = [
      entry(null, [1, 2], { path: "draft.docx", status: "draft" }),
      entry("S/2025/8", [1, 2], { path: "undated.pdf", status: "draft", date: null }),
    ];
    for (const set of ["dpo", "all"] as const) {
      expect(reasons(tracked(drafts, { set }))).toEqual([
        "draft.docx: a draft: no symbol or no date",
        "undated.pdf: a draft: no symbol or no date",
      ]);
    }
  });

  it("is country reports to the Security Council whose mission DPO led then; all is every report", () => {
    const files = [
      entry("S/2025/1", [1, 2]),
      entry("A/79/55", [1, 2]),
      entry("A/79/66-S/2025/66", [1, 2]),
      entry("S/2025/3", [1, 2], { kind: "thematic", mission: null, department: null }),
      entry("S/2025/4", [1, 2], { mission: "UNAMA", department: "DPPA" }),
      entry("S/2025/5", [1, 2], { mission: null, department: null }),
    ];
    const dpo = tracked(files);
    expect(dpo.total.symbols).toEqual(["A/79/66-S/2025/66", "S/2025/1"]);
    expect(reasons(dpo)).toEqual([
      "A/79/55.pdf: not to the Security Council",
      "S/2025/3.pdf: a thematic report, no country report",
      "S/2025/4.pdf: UNAMA was led by DPPA then",
      "S/2025/5.pdf: on no mission",
    ]);
    expect(tracked(files, { set: "all" }).total.reports).toBe(6);
  });

  it("leaves out what could not be read, and what has no paragraph to count", () => {
    const unread = { path: "scan.pdf", symbol: null, reason: "not read: no-text-layer" };
    expect(reasons(tracked([unread, entry("S/2025/7", [0, 0])]))).toEqual([
      "S/2025/7.pdf: no numbered paragraphs",
      "scan.pdf: not read: no-text-layer",
    ]);
  });
});

describe("one version a report", () => {
  it("of two files of one symbol the one as issued counts, and the other is named with figures that differ", () => {
    const word = entry("S/2025/1", [3, 9], { path: "a.docx", format: "docx" });
    const series = tracked([
      word,
      entry("S/2025/1", [2, 9], { path: "b.pdf" }),
      entry("S/2025/1", [2, 9], { path: "c.pdf" }),
    ]);
    expect(series.total).toMatchObject({ reports: 1, gender: 2 });
    expect(reasons(series)).toEqual([
      "a.docx: the same symbol as b.pdf, which is counted; its figures differ: 3 of 9",
      "c.pdf: the same symbol as b.pdf, which is counted",
    ]);
  });

  it("a revision replaces what it revises", () => {
    const revisions = ["S/2025/1", "S/2025/1/Rev.2", "S/2025/1/Rev.1"].map((symbol) => entry(symbol, [1, 2]));
    expect(tracked(revisions).total.symbols).toEqual(["S/2025/1/Rev.2"]);
  });

  it("the same report under the symbols of two bodies is one", () => {
    const both = [entry("A/79/66-S/2025/66", [1, 2]), entry("S/2025/66", [1, 2])];
    expect(tracked(both).total.reports).toBe(1);
  });

  it("corrigenda and addenda are no reports of their own", () => {
    const slips = [entry("S/2025/1/Corr.1", [1, 2]), entry("S/2025/1/Add.1", [1, 2])];
    expect(reasons(tracked(slips))).toEqual([
      "S/2025/1/Add.1.pdf: an addendum to S/2025/1, no report of its own",
      "S/2025/1/Corr.1.pdf: a corrigendum to S/2025/1, no report of its own",
    ]);
  });

  it("a language variant does not count beside the English one", () => {
    const series = tracked([entry("S/2025/1", [1, 2]), entry("S/2025/1", [0, 2], { path: "fr.pdf", language: "fr" })]);
    expect(reasons(series)).toEqual(["fr.pdf: in another language (fr): codings hold for English"]);
  });
});

describe("figures that DPO published", () => {
  it("stand apart, under their own method, only beside the DPO set", () => {
    const series = tracked([entry("S/2021/1", [1, 4], { date: "2021-05-01" })]);
    expect(series.published.map(({ key, method, pooled }) => [key, method, pooled])).toEqual([
      ["2020", "dpo-hand-count", 25.35],
      ["2021", "dpo-hand-count", 31.83],
    ]);
    expect(series.published[1]).toMatchObject({ withContent: 29, reports: 30 });
    expect(series.points.map(({ method }) => method)).toEqual(["codebook-1"]);
    expect(tracked([], { set: "all" }).published).toEqual([]);
  });
});

describe("coverage", () => {
  const coverage = (items: SeriesEntry[]) => tracked(items).coverage;

  it("names the missions that DPO led between first and last date and that have no report", () => {
    const found = coverage([
      entry("S/2025/1", [1, 2], { date: "2025-01-15" }),
      entry("S/2025/2", [1, 2], { date: "2025-12-01" }),
    ]);
    expect(found).toMatchObject({ start: "2025-01-15", end: "2025-12-01" });
    const missing = found?.missions.filter(({ reports }) => reports === 0).map(({ mission }) => mission);
    expect(missing).toContain("MINUSCA");
    expect(missing).not.toContain("MINUSMA"); // closed in 2023
    expect(missing).not.toContain("UNAMA"); // led by DPPA
    expect(missing).not.toContain("UNTSO"); // no reports of its own to the Security Council
  });

  it("names the hole that the periods of a mission's reports leave", () => {
    const periods = [
      { start: "2025-01-01", end: "2025-03-31" },
      { start: "2025-07-01", end: "2025-09-30" },
      { start: "2025-10-16", end: "2025-12-31" },
    ];
    const found = coverage(periods.map((period, at) => entry(`S/2025/${at}`, [1, 2], { period })));
    expect(found?.missions.find(({ mission }) => mission === "UNMISS")).toMatchObject({
      reports: 3,
      holes: [{ start: "2025-04-01", end: "2025-06-30" }],
    });
  });

  it("is not told where nothing is counted", () => {
    expect(coverage([])).toBeNull();
  });
});

describe("coders", () => {
  it("are named, so that rows of two versions are seen", () => {
    const ids = ["bbbbbbbbbbbbbbbb", "aaaaaaaaaaaaaaaa"];
    expect(tracked(ids.map((coder, at) => entry(`S/2025/${at}`, [1, 2], { coder }))).coders).toEqual(ids.toSorted());
  });
});
