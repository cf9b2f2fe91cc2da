import { figuresOf, withReviews } from "@gender-lens/assessment";
import { hasGenderContent, type Assessment, type Decisions, type Report, type StoredReview } from "@gender-lens/model";
import { asc, eq } from "../storage/drizzle.ts";
import { beforeAll, expect, test } from "vitest";
import { localActor } from "../access/actor.ts";
import { publicationDifference } from "../publications/difference.ts";
import { readPublication } from "../publications/list.ts";
import { publish } from "../publications/publish.ts";
import { isIntact } from "../publications/seal.ts";
import { readAssessment } from "../reports/read-assessment.ts";
import { storeRescoring } from "../reports/rescore.ts";
import { versionFor } from "../reports/version-for.ts";
import type { Archive } from "../storage/archive.ts";
import { auditEntries, reviews as reviewsTable } from "../storage/schema/index.ts";
import { coded, fictional, otherwiseCoded, reviewer, stored, withTexts } from "../testing/made.ts";
import { onEachStorage } from "../testing/on-each-storage.ts";
import { confirmReview } from "./confirm.ts";
import { decide } from "./decide.ts";
import { reviewsOf } from "./list.ts";
import { rebuildReviews } from "./rebuild.ts";
import { withdrawReview } from "./withdraw.ts";

const ada = reviewer("Ada");
const ben = reviewer("Ben");
/** A database is made in some seconds on a busy machine, and each override is a transaction. */
const LONG = 240_000;
const OVERRIDES = 50;
/** Of the 50 paragraphs, by their place: these were edited, these were taken out; the others are the same. */
const EDITED = new Set([3, 7, 11, 15, 19, 23, 27, 31, 35, 39, 43, 47]);
const TAKEN_OUT = new Set([5, 13, 21, 29, 33, 37, 41, 45]);
/** The places of two paragraphs that are put at the end. */
const MOVED = new Set([2, 17]);

let issued: Report;
let draft: Report;
let texts: string[];
beforeAll(async () => {
  const report = await fictional("toravia-2031-04");
  texts = report.paragraphs.filter(({ part }) => part === "body").map(({ text }) => text);
  issued = withTexts(report, texts);
  draft = withTexts(report, texts, { symbol: null, status: "draft" });
});

/** A word in the middle is exchanged and a clause is put at the end, as an editor would. */
const edited = (text: string): string => {
  const words = text.split(" ");
  return [...words.with(Math.floor(words.length / 2), "reportedly"), "as noted by the authorities."].join(" ");
};

/** The texts as they stand in the next draft: a new opening, edits, removals, and two paragraphs elsewhere. */
function nextTexts(): string[] {
  const kept = texts.flatMap((text, at) =>
    TAKEN_OUT.has(at) || MOVED.has(at) ? [] : [EDITED.has(at) ? edited(text) : text],
  );
  const moved = texts.filter((_, at) => MOVED.has(at));
  return ["A new opening was drafted by the front office on Monday.", ...kept, ...moved];
}

/** What a reviewer decides on a paragraph: the contrary of the machine, in one way or another. */
function contrary({ level, gap, recommendation }: Decisions, at: number): Partial<Decisions> {
  if (at % 3 === 0) return { level: level === "none" ? "specific" : "none", disaggregated: false };
  return at % 3 === 1 ? { gap: !gap } : { recommendation: !recommendation, level: "related" };
}

/** Fifty overrides, one on each of the first fifty paragraphs, by their text. */
async function override(archive: Archive, version: string, assessment: Assessment): Promise<Map<string, StoredReview>> {
  const made = new Map<string, StoredReview>();
  for (const [at, { id, text, textHash, coding }] of assessment.paragraphs.slice(0, OVERRIDES).entries()) {
    const input = { report: version, paragraph: id, textHash, decisions: contrary(coding, at) };
    made.set(text, await decide(archive, ada, input));
  }
  return made;
}

const rescore = (archive: Archive, version: string, assessment: Assessment) =>
  archive.db.transaction((tx) =>
    storeRescoring(tx, ada, version, {
      file: { name: "report.txt" },
      assessment,
      layout: { reader: "test", packed: Buffer.from("a layout") },
      options: { force: false, changes: "final" },
    }),
  );

const statesOf = (list: readonly StoredReview[]) =>
  Object.fromEntries(
    ["applied", "to-confirm", "gone", "replaced", "withdrawn"].map((state) => [
      state,
      list.filter((review) => review.state === state).length,
    ]),
  );

/** The log tells of every review what the table does, but for words. */
async function expectLogToTellAll(archive: Archive): Promise<void> {
  const rows = await archive.db.select().from(reviewsTable).orderBy(asc(reviewsTable.id));
  const entries = await archive.db.select().from(auditEntries).orderBy(asc(auditEntries.id));
  const rebuilt = rebuildReviews(
    entries.map(({ id, at, byId, byName, verb, subjectKind, subjectId, subjectName, details }) => ({
      id,
      at: at.toISOString(),
      by: { id: byId, name: byName },
      verb,
      subject: { kind: subjectKind, id: subjectId, name: subjectName },
      details,
    })),
  );
  const table = rows.map(({ text: _text, reason: _reason, at, ...row }) => ({ ...row, at: at.toISOString() }));
  expect(rebuilt.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(table);
  const log = JSON.stringify(entries);
  for (const text of texts) expect(log).not.toContain(text.slice(0, 40));
}

/** Every decision of a review that applies is the paragraph's, and the stored figures are those of the paragraphs. */
async function expectApplied(archive: Archive, version: string, list: readonly StoredReview[]): Promise<void> {
  const assessment = await readAssessment(archive, ada, { report: version, reviewed: true });
  for (const review of list.filter(({ state }) => state === "applied")) {
    const paragraph = assessment.paragraphs.find(({ id }) => id === review.paragraphNow);
    expect(paragraph).toMatchObject({ textHash: review.textHash, coding: review.decisions });
  }
  const row = await versionFor(archive.db, ada, version);
  const figures = figuresOf(assessment.paragraphs);
  expect(assessment.figures).toEqual(figures);
  expect(row).toMatchObject(figures);
  const body = assessment.paragraphs.filter(({ part }) => part === "body");
  expect(row.genderContent).toBe(body.filter(({ coding }) => hasGenderContent(coding)).length);
}

onEachStorage("fifty overrides", (open) => {
  test("hold when a coder with another lexicon codes the same texts", { timeout: LONG }, async () => {
    const archive = await open();
    const version = await stored(archive, localActor, coded(issued));
    const made = await override(archive, version, coded(issued));
    const before = await publish(archive, ada, {
      name: "First",
      from: "2031-01-01",
      to: "2031-12-31",
      set: "all",
      by: "year",
    });
    expect(before.reviews).toHaveLength(OVERRIDES);
    // As if every word that only related rests on had been taken out of the lexicon, and gaps were no longer looked for.
    const other = otherwiseCoded(issued, ({ coding }) =>
      coding.level === "related" ? { level: "none", disaggregated: false, pillars: [], gap: false } : { gap: false },
    );
    expect(other.figures.genderContent).toBeLessThan(coded(issued).figures.genderContent);
    await rescore(archive, version, other);

    const after = await reviewsOf(archive, ada, version);
    expect(statesOf(after)).toMatchObject({ applied: OVERRIDES, "to-confirm": 0, gone: 0 });
    for (const review of after) expect(review).toEqual({ ...made.get(review.text), state: "applied" });
    await expectApplied(archive, version, after);
    const row = await versionFor(archive.db, ada, version);
    expect(row).toMatchObject({ machineGenderContent: other.figures.genderContent, reviewsApplied: OVERRIDES });
    const standing = after.map(({ id, paragraph, textHash, decisions, settles, at }) => ({
      id,
      paragraph,
      textHash,
      decisions,
      settles,
      at,
      reviewer: "ada",
    }));
    expect(withReviews(other, standing).assessment.figures.genderContent).toBe(row.genderContent);
    await expectLogToTellAll(archive);

    const published = await readPublication(archive, ada, before.id);
    expect(JSON.stringify(published)).toBe(JSON.stringify(before));
    expect(isIntact(published)).toBe(true);
    expect(await publicationDifference(archive, ada, before.id)).toMatchObject({
      reports: [{ change: "rescored" }],
      reviewsAdded: 0,
      reviewsRemoved: 0,
    });
  });

  test(
    "are kept, held back or listed when the reader reads the file otherwise, and come back with their text",
    { timeout: LONG },
    async () => {
      const archive = await open();
      const version = await stored(archive, localActor, coded(issued));
      const made = await override(archive, version, coded(issued));
      const { sha256 } = issued.masthead;
      const reread = coded(withTexts(issued, nextTexts(), { sha256 }));
      await rescore(archive, version, reread);

      const after = await reviewsOf(archive, ada, version);
      const expected = {
        applied: OVERRIDES - EDITED.size - TAKEN_OUT.size,
        "to-confirm": EDITED.size,
        gone: TAKEN_OUT.size,
      };
      expect(statesOf(after)).toMatchObject(expected);
      expect(after).toHaveLength(made.size);
      const became = texts.slice(0, OVERRIDES).map((text) => {
        const review = after.find(({ id }) => id === made.get(text)?.id);
        const now = reread.paragraphs.find(({ id }) => id === review?.paragraphNow)?.text ?? null;
        return { state: review?.state, text: review?.text, now };
      });
      const due = texts.slice(0, OVERRIDES).map((text, at) => {
        if (TAKEN_OUT.has(at)) return { state: "gone", text, now: null };
        return EDITED.has(at)
          ? { state: "to-confirm", text, now: edited(text) }
          : { state: "applied", text, now: text };
      });
      expect(became).toEqual(due);
      await expectApplied(archive, version, after);
      expect(await versionFor(archive.db, ada, version)).toMatchObject({
        reviewsApplied: expected.applied,
        reviewsToConfirm: EDITED.size,
        reviewsGone: TAKEN_OUT.size,
      });
      await expectLogToTellAll(archive);

      // Two are confirmed, one of them by another reviewer; one of these is taken back; one is decided anew.
      const [one, two, three] = after.filter(({ state }) => state === "to-confirm");
      if (!one || !two || !three) throw new Error("nothing to confirm");
      const confirmed = await confirmReview(archive, ada, one.id);
      expect(confirmed).toMatchObject({
        state: "applied",
        decisions: one.decisions,
        reviewer: { id: "ada" },
        blind: false,
      });
      const taken = await confirmReview(archive, ben, two.id);
      expect(taken.reviewer.id).toBe("ben");
      await expect(confirmReview(archive, ben, two.id)).rejects.toMatchObject({ code: "conflict" });
      await withdrawReview(archive, ben, taken.id);
      const state = async (id: string) =>
        (await reviewsOf(archive, ada, version)).find((review) => review.id === id)?.state;
      expect([await state(one.id), await state(two.id), await state(three.id)]).toEqual([
        "replaced",
        "to-confirm",
        "to-confirm",
      ]);
      await expectApplied(archive, version, await reviewsOf(archive, ada, version));
      await expectLogToTellAll(archive);

      // The reader is mended: all texts are there again, and with them what was decided on them.
      await rescore(archive, version, coded(issued));
      const back = await reviewsOf(archive, ada, version);
      expect(statesOf(back)).toMatchObject({ applied: OVERRIDES, "to-confirm": 1, withdrawn: 1, gone: 0 });
      await expectApplied(archive, version, back);
      await expectLogToTellAll(archive);
    },
  );

  test("are carried to the next draft, with moved and edited paragraphs", { timeout: LONG }, async () => {
    const archive = await open();
    const first = await stored(archive, ada, coded(draft));
    const made = await override(archive, first, coded(draft));
    const next = coded(withTexts(draft, nextTexts()));
    const second = await stored(archive, ada, next);
    expect(await versionFor(archive.db, ada, second)).toMatchObject({ draft: 2 });

    const carried = await reviewsOf(archive, ada, second);
    expect(statesOf(carried)).toMatchObject({
      applied: OVERRIDES - EDITED.size - TAKEN_OUT.size,
      "to-confirm": EDITED.size,
      gone: TAKEN_OUT.size,
    });
    for (const review of carried) {
      const before = made.get(review.text);
      expect(review).toMatchObject({ decisions: before?.decisions, at: before?.at, reviewer: { id: "ada" } });
    }
    await expectApplied(archive, second, carried);
    expect(statesOf(await reviewsOf(archive, ada, first))).toMatchObject({ applied: OVERRIDES });
    await expectLogToTellAll(archive);

    // In the draft after that all texts are back.
    const third = await stored(
      archive,
      ada,
      coded(withTexts(draft, [...texts, "It closes with thanks to the staff."])),
    );
    expect(statesOf(await reviewsOf(archive, ada, third))).toMatchObject({ applied: OVERRIDES, gone: 0 });
    const rows = await archive.db.select().from(reviewsTable).where(eq(reviewsTable.version, third));
    expect(rows).toHaveLength(OVERRIDES);
    await expectLogToTellAll(archive);
  });
});
