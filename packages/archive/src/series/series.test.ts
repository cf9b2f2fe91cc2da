import { seriesEntry, track } from "@gender-lens/assessment";
import { expect, test } from "vitest";
import { localActor, type Actor } from "../access/actor.ts";
import { retract } from "../reports/retract.ts";
import { restore } from "../reports/restore.ts";
import { storeScoring } from "../reports/store-scoring.ts";
import { supersede } from "../reports/supersede.ts";
import type { Archive } from "../storage/archive.ts";
import { madeAssessment, madeFile, type MadeReport } from "../testing/assessment.ts";
import { onEachStorage } from "../testing/on-each-storage.ts";
import { readCoverage } from "./coverage.ts";
import { setExpectation } from "./expectations.ts";
import { missionQuarters } from "./mission-quarters.ts";
import { peopleOverTime } from "./people.ts";
import { readSeries } from "./read-series.ts";

const drafter: Actor = { id: "ada", name: "Ada", role: "drafter", scopes: null };
const quiet = ["The mission patrolled.", "The road was mended.", "Elections were held."];
const loud = ["Twelve women were elected.", "The road was mended.", "Elections were held."];

const made: MadeReport[] = [
  { symbol: "S/2031/100", date: "2031-02-01", texts: loud, mission: "UNMISS" },
  { symbol: "S/2031/200", date: "2031-05-01", texts: quiet, mission: "UNMISS" },
  { symbol: "S/2031/300", date: "2031-05-02", texts: loud, mission: "MONUSCO" },
  { symbol: "S/2032/100", date: "2032-01-15", texts: quiet, mission: "UNAMI", department: "DPPA" },
];
const nameOf = ({ symbol }: MadeReport) => `${symbol?.replaceAll("/", "-")}.pdf`;

async function add(archive: Archive, report: MadeReport, actor: Actor = localActor): Promise<string> {
  const file = madeFile(report, nameOf(report));
  return (await archive.db.transaction((tx) => storeScoring(tx, actor, file))).version;
}
const tracked = (reports: readonly MadeReport[], set: "dpo" | "all", by: "year" | "mission" = "year") =>
  track(
    reports.map((report) => seriesEntry(nameOf(report), madeAssessment(report))),
    { by, set },
  );

onEachStorage("the series of an archive", (open) => {
  test("is what track gives of the same assessments, whatever it is grouped by", async () => {
    const archive = await open();
    for (const report of made) await add(archive, report);
    for (const set of ["dpo", "all"] as const) {
      for (const by of ["year", "mission"] as const) {
        expect(JSON.stringify(await readSeries(archive, localActor, { set, by }))).toBe(
          JSON.stringify(tracked(made, set, by)),
        );
      }
    }
  });

  test("follows every change at once: added, retracted, restored, superseded", async () => {
    const archive = await open();
    const ids: string[] = [];
    const all = async () => (await readSeries(archive, localActor, { set: "all" })).total;
    for (const [at, report] of made.entries()) {
      ids.push(await add(archive, report));
      expect((await all()).reports).toBe(at + 1);
    }
    const [first = "", second = ""] = ids;
    await retract(archive, localActor, { report: first, reason: "withdrawn by the Secretariat" });
    const without = await readSeries(archive, localActor, { set: "all" });
    expect(without.total).toMatchObject({ reports: 3, gender: 1 });
    expect(without.leftOut).toEqual([
      { path: "S-2031-100.pdf", symbol: "S/2031/100", reason: "retracted: withdrawn by the Secretariat" },
    ]);
    await restore(archive, localActor, first);
    expect((await all()).gender).toBe(2);
    await supersede(archive, localActor, { report: first, by: second });
    expect((await all()).reports).toBe(3);
    await expect(supersede(archive, localActor, { report: second, by: first })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  test("never names a draft, not even to its owner", async () => {
    const archive = await open();
    await add(archive, { symbol: null, texts: loud }, drafter);
    const series = await readSeries(archive, drafter, { set: "all" });
    expect(series.total.reports).toBe(0);
    expect(series.leftOut).toEqual([]);
    expect(await peopleOverTime(archive, drafter, { set: "all" })).toEqual([]);
  });

  test("keeps the samples and the user's own reports apart", async () => {
    const [own, sample] = [await open("own"), await open("sample")];
    for (const report of made) await add(sample, report);
    expect((await readSeries(own, localActor, { set: "all" })).total.reports).toBe(0);
    expect((await readSeries(sample, localActor, { set: "all" })).total.reports).toBe(4);
  });

  test("is narrowed by date, both days included, and by mission", async () => {
    const archive = await open();
    for (const report of made) await add(archive, report);
    const counted = async (filter: { from?: string; to?: string; mission?: string }) =>
      (await readSeries(archive, localActor, { set: "all", ...filter })).total.symbols;
    expect(await counted({ from: "2031-05-01", to: "2031-05-02" })).toEqual(["S/2031/200", "S/2031/300"]);
    expect(await counted({ from: "2031-05-02" })).toEqual(["S/2031/300", "S/2032/100"]);
    expect(await counted({ mission: "UNMISS", to: "2031-02-01" })).toEqual(["S/2031/100"]);
    await expect(counted({ from: "soon" })).rejects.toMatchObject({ code: "invalid-request" });
  });

  test("has the missions' quarters apart", async () => {
    const archive = await open();
    for (const report of made) await add(archive, report);
    expect(await missionQuarters(archive, localActor, { set: "dpo" })).toEqual([
      {
        mission: "MONUSCO",
        quarter: "2031-Q2",
        reports: 1,
        gender: 1,
        paragraphs: 3,
        pooled: 33.33,
        symbols: ["S/2031/300"],
      },
      {
        mission: "UNMISS",
        quarter: "2031-Q1",
        reports: 1,
        gender: 1,
        paragraphs: 3,
        pooled: 33.33,
        symbols: ["S/2031/100"],
      },
      {
        mission: "UNMISS",
        quarter: "2031-Q2",
        reports: 1,
        gender: 0,
        paragraphs: 3,
        pooled: 0,
        symbols: ["S/2031/200"],
      },
    ]);
  });
});

onEachStorage("coverage", (open) => {
  const covering = (symbol: string, date: string, start: string, end: string): MadeReport => ({
    symbol,
    date,
    texts: loud,
    period: { start, end },
  });

  test("misses one report for each stretch that no reporting period covers, and what administrators set", async () => {
    const archive = await open();
    await add(archive, covering("S/2031/1", "2031-04-05", "2031-01-01", "2031-03-31"));
    await add(archive, covering("S/2031/2", "2031-10-05", "2031-07-01", "2031-09-30"));
    const mission = { mission: "UNMISS" };
    const byRule = await readCoverage(archive, localActor, mission);
    expect(byRule).toMatchObject({ there: 2, expected: 3 });
    expect(byRule.missions[0]).toMatchObject({
      mission: "UNMISS",
      rule: "2 reports there and 1 gap between reporting periods",
      missing: [{ period: { start: "2031-04-01", end: "2031-06-30" } }],
    });
    await setExpectation(archive, localActor, { mission: "UNMISS", year: 2031, expected: 5, note: "S/RES/1 (2031)" });
    const set = await readCoverage(archive, localActor, mission);
    expect(set).toMatchObject({ there: 2, expected: 5 });
    expect(set.missions[0]).toMatchObject({
      rule: "5 reports set for 2031 (S/RES/1 (2031))",
      missing: [{ what: "3 reports of 2031" }],
    });
    await setExpectation(archive, localActor, { mission: "UNMISS", year: 2031, expected: null });
    expect(await readCoverage(archive, localActor, mission)).toEqual(byRule);
  });

  test("asks for one report of a mission that is expected and of which none is there", async () => {
    const archive = await open();
    await add(archive, covering("S/2025/1", "2025-04-05", "2025-01-01", "2025-03-31"));
    const { missions, there, expected } = await readCoverage(archive, localActor);
    expect(there).toBe(1);
    expect(missions.length).toBeGreaterThan(5);
    expect(expected).toBe(missions.length);
    expect(missions.find(({ mission }) => mission === "UNIFIL")).toMatchObject({
      there: 0,
      expected: 1,
      missing: [{ period: null, what: "no report of this mission is there" }],
    });
  });

  test("of samples is of their own subjects, and no mission of the lexicon is missing", async () => {
    const sample = await open("sample");
    const ofToravia = { mission: null, title: "Situation in Toravia" };
    await add(sample, { ...covering("S/2031/1", "2031-04-05", "2031-01-01", "2031-03-31"), ...ofToravia });
    await add(sample, { ...covering("S/2031/2", "2031-10-05", "2031-07-01", "2031-09-30"), ...ofToravia });
    await add(sample, { symbol: "S/2031/3", date: "2031-05-01", texts: loud, mission: null, kind: "thematic" });
    const coverage = await readCoverage(sample, localActor, { set: "all" });
    expect(coverage.missions.map(({ mission, there, expected }) => [mission, there, expected])).toEqual([
      ["Toravia", 2, 3],
    ]);
    const quarters = await missionQuarters(sample, localActor, { set: "all" });
    expect(quarters.map(({ mission, quarter, symbols }) => [mission, quarter, symbols])).toEqual([
      ["Toravia", "2031-Q2", ["S/2031/1"]],
      ["Toravia", "2031-Q4", ["S/2031/2"]],
    ]);
  });

  test("is set by administrators only, and of missions that there are", async () => {
    const archive = await open();
    const input = { mission: "UNMISS", year: 2031, expected: 4 };
    await expect(setExpectation(archive, { ...drafter, role: "reviewer" }, input)).rejects.toMatchObject({
      code: "not-allowed",
    });
    await expect(setExpectation(archive, localActor, { ...input, mission: "UNNONE" })).rejects.toMatchObject({
      code: "invalid-request",
    });
  });
});
