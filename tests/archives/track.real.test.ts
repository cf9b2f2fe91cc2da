// The DPO set of the ten real reports: by rule, and with the figures that a person adds up from the gold codings.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { figuresOf } from "@gender-lens/assessment";
import { BatchRow, Gold, hasGenderContent, type Series } from "@gender-lens/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { genderLens } from "../src/command.ts";
import { realReports } from "../src/shared-data.ts";

/**
 * By hand from the gold codings: paragraphs with gender content (a level, or a number for a sex), all numbered
 * paragraphs, and whether there is a stand-alone section and a recommendation. Only missions that DPO led in 2025.
 */
const BY_HAND: Record<
  string,
  { mission: string; gender: number; paragraphs: number; standAlone: number; calls: number }
> = {
  "S/2025/153": { mission: "UNIFIL", gender: 10, paragraphs: 90, standAlone: 0, calls: 0 },
  "S/2025/154": { mission: "UNDOF", gender: 2, paragraphs: 46, standAlone: 0, calls: 0 },
  "S/2025/176": { mission: "MONUSCO", gender: 23, paragraphs: 103, standAlone: 1, calls: 1 },
  "S/2025/200": { mission: "UNMIK", gender: 22, paragraphs: 103, standAlone: 1, calls: 1 },
  "S/2025/211": { mission: "UNMISS", gender: 31, paragraphs: 105, standAlone: 1, calls: 0 },
  "S/2025/97": { mission: "MINUSCA", gender: 21, paragraphs: 84, standAlone: 0, calls: 1 },
};
/** 10 + 2 + 23 + 22 + 31 + 21 of 90 + 46 + 103 + 103 + 105 + 84, in per cent. */
const POOLED = { gender: 109, paragraphs: 531, share: 20.53 };
/** (11.111 + 4.348 + 22.330 + 21.359 + 29.524 + 25) / 6. */
const MEAN = 18.95;

/** Ten reports are read as a whole, on a machine that may have other things to do. */
const MINUTE = 60_000;

let folder = "";
let machine: BatchRow[] = [];
let golds = new Map<string, Gold>();
const at = (name: string): string => path.join(folder, name);
const track = (file: string, by: string): Series =>
  JSON.parse(genderLens(["track", at(file), "--by", by, "--format", "json"]));

/** The row with the codings of the gold in the place of the machine's, paragraph by paragraph. */
function withGold(row: BatchRow): BatchRow {
  if (row.status !== "ok") throw new Error(`${row.path}: ${row.code}`);
  const gold = golds.get(row.assessment.report.symbol ?? "");
  const codings = new Map(gold?.paragraphs.map(({ paragraph, ...decisions }) => [paragraph, decisions]));
  const paragraphs = row.assessment.paragraphs
    .filter(({ part }) => part === "body")
    .map((paragraph) => ({ ...paragraph, coding: { ...paragraph.coding, ...codings.get(paragraph.number) } }));
  return { ...row, assessment: { ...row.assessment, paragraphs, figures: figuresOf(paragraphs) } };
}

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gender-lens-track-"));
  const reports = realReports();
  golds = new Map(
    reports.map(({ gold }) => Gold.parse(JSON.parse(readFileSync(gold, "utf8")))).map((gold) => [gold.symbol, gold]),
  );
  genderLens(["batch", ...reports.map(({ pdf }) => pdf), "--out", at("machine.jsonl")]);
  const lines = readFileSync(at("machine.jsonl"), "utf8").trimEnd().split("\n");
  machine = lines.map((line) => BatchRow.parse(JSON.parse(line)));
  writeFileSync(at("gold.jsonl"), machine.map((row) => `${JSON.stringify(withGold(row))}\n`).join(""));
}, 2 * MINUTE);
afterAll(() => rmSync(folder, { recursive: true }));

describe("with the codings of the gold", () => {
  it("the set is the six reports whose missions DPO led, and the others are named with their reason", () => {
    const { total, leftOut } = track("gold.jsonl", "year");
    expect(total.symbols).toEqual(Object.keys(BY_HAND));
    expect(leftOut.map(({ symbol }) => symbol)).toEqual(["S/2025/194", "S/2025/202", "S/2025/223", "S/2025/342"]);
    expect(leftOut.every(({ reason }) => reason.endsWith("was led by DPPA then"))).toBe(true);
  });

  it("pooled share, mean and counts are those added up by hand", () => {
    expect(track("gold.jsonl", "year").total).toMatchObject({
      gender: POOLED.gender,
      paragraphs: POOLED.paragraphs,
      pooled: POOLED.share,
      mean: MEAN,
      withContent: 6,
      withStandAlone: 3,
      withRecommendations: 3,
    });
  });

  it("each mission has its own", () => {
    const points = track("gold.jsonl", "mission").points.map(
      ({ key, gender, paragraphs, withStandAlone, withRecommendations }) => ({
        mission: key,
        gender,
        paragraphs,
        standAlone: withStandAlone,
        calls: withRecommendations,
      }),
    );
    expect(points).toEqual(Object.values(BY_HAND).toSorted((a, b) => (a.mission < b.mission ? -1 : 1)));
  });

  it("DPO's own figures stand apart and do not touch the total", () => {
    const { points, published } = track("gold.jsonl", "year");
    expect(points.map(({ method }) => method)).toEqual(["codebook-1"]);
    expect(published.map(({ method, pooled }) => [method, pooled])).toEqual([
      ["dpo-hand-count", 25.35],
      ["dpo-hand-count", 31.83],
    ]);
  });
});

describe("with the machine's codings", () => {
  it("a report on which gold and machine agree in every paragraph has the figures added up by hand", () => {
    const points = new Map(track("machine.jsonl", "mission").points.map((point) => [point.key, point]));
    for (const row of machine) {
      if (row.status !== "ok") continue;
      const { symbol, mission } = row.assessment.report;
      const byHand = BY_HAND[symbol ?? ""];
      const gold = new Map(
        golds.get(symbol ?? "")?.paragraphs.map((coding) => [coding.paragraph, hasGenderContent(coding)]),
      );
      const body = row.assessment.paragraphs.filter(({ part }) => part === "body");
      const agree = body.every(({ number, coding }) => gold.get(number) === hasGenderContent(coding));
      if (!byHand || !agree) continue;
      expect(points.get(mission ?? "")).toMatchObject({ gender: byHand.gender, paragraphs: byHand.paragraphs });
    }
  });

  it("the set is printed", () => {
    const printed = genderLens(["track", at("machine.jsonl")]);
    expect(printed).toContain(Object.keys(BY_HAND).join(", "));
    expect(printed).toContain("open then, without a report here: MINURSO, UNFICYP, UNISFA");
  });
});
