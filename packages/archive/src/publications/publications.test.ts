import { Publication, type Report } from "@gender-lens/model";
import { eq } from "../storage/drizzle.ts";
import { beforeAll, expect, test } from "vitest";
import { localActor } from "../access/actor.ts";
import { storeRescoring } from "../reports/rescore.ts";
import { decide } from "../reviews/decide.ts";
import { withdrawReview } from "../reviews/withdraw.ts";
import { readSeries } from "../series/read-series.ts";
import type { Archive } from "../storage/archive.ts";
import { auditEntries, versions } from "../storage/schema/index.ts";
import { coded, fictional, otherwiseCoded, reviewer, stored, withTexts } from "../testing/made.ts";
import { onEachStorage } from "../testing/on-each-storage.ts";
import { publicationDifference } from "./difference.ts";
import { listPublications, readPublication } from "./list.ts";
import { publish } from "./publish.ts";
import { canonicalJson, isIntact } from "./seal.ts";

const ada = reviewer("Ada");
const what = { name: "2031", from: "2031-01-01", to: "2031-12-31", set: "all", by: "quarter" } as const;

const PLAIN = [
  "Heavy rains cut the road between Vesh and Karsa, and food prices doubled within a fortnight.",
  "Police units patrolled the camps by day and by night throughout the quarter.",
  "Women made up a third of the delegates at the talks in Vesh.",
  "Clearance teams destroyed 312 items of unexploded ordnance near schools and markets.",
];

let base: Report;
beforeAll(async () => {
  base = await fictional("toravia-2031-01");
});

/** A report of this symbol and date with the plain texts, so many of them on women. */
const report = (symbol: string, date: string, women = 1) =>
  withTexts(
    base,
    [...PLAIN, ...Array.from({ length: women - 1 }, (_, at) => `Women of district ${at} met the Mission.`)],
    {
      symbol,
      date,
    },
  );

const add = (archive: Archive, made: Report) => stored(archive, localActor, coded(made));

async function override(archive: Archive, version: string, made: Report) {
  const { id: paragraph = "", textHash = "" } = made.paragraphs[0] ?? {};
  return decide(archive, ada, {
    report: version,
    paragraph,
    textHash,
    decisions: { level: "related" },
    reason: "stalls",
  });
}

const rescore = (archive: Archive, version: string, made: Report) =>
  archive.db.transaction((tx) =>
    storeRescoring(tx, ada, version, {
      file: { name: "report.txt" },
      assessment: otherwiseCoded(made, () => ({ level: "none", disaggregated: false, pillars: [] })),
      layout: { reader: "test", packed: Buffer.from("a layout") },
      options: { force: false, changes: "final" },
    }),
  );

onEachStorage("a publication", (open) => {
  test("freezes versions, figures, reviews and coders, under a seal", async () => {
    const archive = await open();
    const [first, other] = [report("S/2031/1", "2031-02-01"), report("S/2032/9", "2032-01-05")];
    const version = await add(archive, first);
    await add(archive, other);
    await stored(archive, ada, coded(withTexts(base, PLAIN.slice(1), { symbol: null, status: "draft" })));
    const review = await override(archive, version, first);
    const published = await publish(archive, ada, what);

    expect(published).toMatchObject({
      name: "2031",
      period: { start: "2031-01-01", end: "2031-12-31" },
      versions: [
        {
          report: version,
          symbol: "S/2031/1",
          figures: { genderContent: 2, paragraphs: 4 },
          machineFigures: { genderContent: 1 },
          sha256: first.masthead.sha256,
        },
      ],
      reviews: [
        { id: review.id, symbol: "S/2031/1", decisions: { level: "related" }, reviewer: "Ada", reason: "stalls" },
      ],
      series: { total: { pooled: 50, reports: 1 }, points: [{ key: "2031-Q1" }] },
      publishedBy: { id: "ada", name: "Ada" },
      sample: false,
    });
    const shown = await readSeries(archive, ada, { set: "all", by: "quarter", from: what.from, to: what.to });
    expect(published.series).toEqual(shown);
    expect(published.rule).toContain("2031-01-01 to 2031-12-31");
    expect(published.coders).toEqual([published.versions[0]?.coder]);
    const read = await readPublication(archive, ada, published.id);
    expect(JSON.stringify(read)).toBe(JSON.stringify(published));
    expect(isIntact(read)).toBe(true);
    const shuffled = Publication.parse(JSON.parse(canonicalJson(read)));
    expect(isIntact(shuffled)).toBe(true);
    expect(isIntact({ ...read, series: { ...read.series, total: { ...read.series.total, pooled: 51 } } })).toBe(false);
    expect(isIntact({ ...read, sample: true })).toBe(false);
    expect((await listPublications(archive, ada)).items).toEqual([expect.objectContaining({ pooled: 50, reports: 1 })]);
    const log = await archive.db.select().from(auditEntries).where(eq(auditEntries.verb, "publish"));
    expect(log).toMatchObject([{ subjectId: published.id, details: { seal: published.seal, pooled: 50 } }]);
  });

  test("is refused without reports, and with other coders or open reviews unless that is accepted", async () => {
    const archive = await open();
    await expect(publish(archive, ada, what)).rejects.toMatchObject({ code: "invalid-request" });
    await expect(publish(archive, ada, { ...what, to: "2030-01-01" })).rejects.toMatchObject({
      code: "invalid-request",
    });
    const made = report("S/2031/1", "2031-02-01");
    const version = await add(archive, made);
    await add(archive, report("S/2031/2", "2031-03-01"));
    await override(archive, version, made);
    const { id: paragraph = "", textHash = "" } = made.paragraphs[0] ?? {};
    const against = { report: version, paragraph, textHash, decisions: { level: "specific" } } as const;
    const dispute = await decide(archive, reviewer("Ben"), against);
    await expect(publish(archive, ada, what)).rejects.toThrow(/1 of 2 reports have reviews that reviewers disagree on/);
    await withdrawReview(archive, reviewer("Ben"), dispute.id);
    await rescore(archive, version, made);
    await expect(publish(archive, ada, what)).rejects.toThrow(/1 of 2 reports were coded by another coder.*S\/2031\/1/);
    const accepted = await publish(archive, ada, { ...what, accept: true });
    expect(accepted.coders).toHaveLength(2);
    await expect(publish(archive, { ...ada, role: "drafter" }, what)).rejects.toMatchObject({ code: "not-allowed" });
  });

  test("is compared with today: every change is named, and nothing else", async () => {
    const archive = await open();
    const made = [1, 2, 3, 4].map((number) => report(`S/2031/${number}`, `2031-0${number}-01`, number));
    const ids: string[] = [];
    for (const one of made) ids.push(await add(archive, one));
    const [reviewed = "", rescored = "", retracted = "", revised = ""] = ids;
    const published = await publish(archive, ada, what);
    const before = JSON.stringify(published);
    const difference = () => publicationDifference(archive, ada, published.id);
    expect(await difference()).toMatchObject({
      points: 0,
      reports: [],
      sentence: "since publication nothing has changed",
    });

    if (!made[0] || !made[1]) throw new Error("no report");
    const review = await override(archive, reviewed, made[0]);
    expect(await difference()).toMatchObject({
      points: 4.55,
      reports: [{ symbol: "S/2031/1", change: "reviewed", before: { gender: 1, paragraphs: 4 }, now: { gender: 2 } }],
      reviewsAdded: 1,
      sentence: "since publication +4.55 points: 1 review",
    });
    await add(archive, report("S/2031/9", "2031-09-01"));
    expect((await difference()).sentence).toBe("since publication +0.70 points: 1 review, 1 report added");
    await rescore(archive, rescored, made[1]);
    await archive.db
      .update(versions)
      .set({ retractedAt: new Date(), retractedReason: "x" })
      .where(eq(versions.id, retracted));
    await add(archive, report("S/2031/4/Rev.1", "2031-05-01", 2));
    const after = await difference();
    expect(after.reports.map(({ symbol, change }) => `${symbol} ${change}`)).toEqual([
      "S/2031/1 reviewed",
      "S/2031/2 rescored",
      "S/2031/3 removed",
      "S/2031/4/Rev.1 replaced",
      "S/2031/9 added",
    ]);
    expect(after.reports[3]).toMatchObject({ before: { gender: 4, paragraphs: 7 }, now: { gender: 2, paragraphs: 5 } });
    expect(after.reports.map(({ report: id }) => id)).not.toContain(revised);
    expect(after.sentence).toMatch(
      /^since publication −\d+\.\d\d points: 1 review, 1 report added, 1 report removed, 1 report replaced by another version, 1 report scored anew$/,
    );
    const moved = (side: "before" | "now") => {
      const sum = (of: "gender" | "paragraphs") =>
        after.reports.reduce((total, one) => total + (one[side]?.[of] ?? 0), 0);
      return Math.round((sum("gender") / sum("paragraphs")) * 10_000) / 100;
    };
    // Here every report has changed, so that the reports named make up both figures.
    expect([after.before, after.now]).toEqual([moved("before"), moved("now")]);

    await withdrawReview(archive, ada, review.id);
    expect((await difference()).reviewsAdded).toBe(0);
    expect(JSON.stringify(await readPublication(archive, ada, published.id))).toBe(before);
  });
});
