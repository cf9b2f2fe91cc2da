import { Decisions, type Report, type StoredReview } from "@gender-lens/model";
import { eq } from "../storage/drizzle.ts";
import { beforeAll, expect, test } from "vitest";
import { localActor, type Actor } from "../access/actor.ts";
import { listAudit } from "../records/list-audit.ts";
import { Refusal } from "../refusal.ts";
import type { Archive } from "../storage/archive.ts";
import { versions } from "../storage/schema/index.ts";
import { coded, fictional, reviewer, stored, withTexts } from "../testing/made.ts";
import { onEachStorage } from "../testing/on-each-storage.ts";
import { paragraphsOf } from "./current-paragraphs.ts";
import { decide } from "./decide.ts";
import { listReviews, reviewsOf } from "./list.ts";
import { settle } from "./settle.ts";
import { withdrawReview } from "./withdraw.ts";

const ada = reviewer("Ada");
const ben = reviewer("Ben");
const cleo = reviewer("Cleo");

const TEXTS = [
  "Heavy rains cut the road between Vesh and Karsa, and food prices doubled within a fortnight.",
  "Women made up a third of the delegates at the talks in Vesh.",
  "In Karsa, 12 persons were killed in clashes near the market.",
  "Clearance teams destroyed 312 items of unexploded ordnance near schools and markets.",
];

let report: Report;
beforeAll(async () => {
  report = withTexts(await fictional("toravia-2031-04"), TEXTS);
});

/** A paragraph by its number, as a review names it. */
async function place(archive: Archive, version: string, number: number) {
  const [row] = await archive.db.select().from(versions).where(eq(versions.id, version));
  const found = (await paragraphsOf(archive.db, row?.currentScoring ?? "")).find((one) => one.number === number);
  if (!found || !row) throw new Error(`no paragraph ${number}`);
  return { report: version, paragraph: found.id, textHash: found.textHash };
}

async function figuresOf(archive: Archive, version: string) {
  const [row] = await archive.db.select().from(versions).where(eq(versions.id, version));
  return row;
}

const states = (reviews: readonly StoredReview[]) => reviews.map(({ reviewer: by, state }) => `${by.name} ${state}`);

onEachStorage("reviews", (open) => {
  test("change the figures at once, and taken back leave them as they were", async () => {
    const archive = await open();
    const version = await stored(archive, localActor, coded(report));
    const before = await figuresOf(archive, version);
    const review = await decide(archive, ada, {
      ...(await place(archive, version, 1)),
      decisions: { level: "related" },
      reason: "food prices of women's stalls",
    });
    expect(review).toMatchObject({ state: "applied", reviewer: { id: "ada", name: "Ada" }, text: TEXTS[0] });
    expect(await figuresOf(archive, version)).toMatchObject({
      genderContent: (before?.genderContent ?? 0) + 1,
      related: (before?.related ?? 0) + 1,
      machineGenderContent: before?.genderContent,
      reviewsApplied: 1,
    });
    await withdrawReview(archive, ada, review.id);
    expect(await figuresOf(archive, version)).toMatchObject({
      genderContent: before?.genderContent,
      reviewsApplied: 0,
    });
  });

  test("of one reviewer replace each other, and the replaced one stands again", async () => {
    const archive = await open();
    const version = await stored(archive, localActor, coded(report));
    const at = await place(archive, version, 1);
    await decide(archive, ada, { ...at, decisions: { level: "related" } });
    const second = await decide(archive, ada, { ...at, decisions: { level: "specific" } });
    expect(states(await reviewsOf(archive, ada, version))).toEqual(["Ada replaced", "Ada applied"]);
    expect(await figuresOf(archive, version)).toMatchObject({ specific: 2 });
    await withdrawReview(archive, ada, second.id);
    expect(states(await reviewsOf(archive, ada, version))).toEqual(["Ada applied", "Ada withdrawn"]);
    expect(await figuresOf(archive, version)).toMatchObject({ specific: 1, related: 1 });
  });

  test("that differ leave the machine's decision until somebody settles it", async () => {
    const archive = await open();
    const version = await stored(archive, localActor, coded(report));
    const at = await place(archive, version, 1);
    const before = await figuresOf(archive, version);
    await decide(archive, ada, { ...at, decisions: { level: "related" } });
    await decide(archive, ben, { ...at, decisions: { level: "specific" } });
    expect(states(await reviewsOf(archive, ada, version))).toEqual(["Ada disputed", "Ben disputed"]);
    expect(await figuresOf(archive, version)).toMatchObject({
      genderContent: before?.genderContent,
      reviewsDisputed: 2,
    });
    const settlement = await settle(archive, cleo, { ...at, decisions: { level: "specific" }, reason: "their stalls" });
    expect(settlement).toMatchObject({ settles: true, state: "applied" });
    expect(states(await reviewsOf(archive, ada, version))).toEqual(["Ada replaced", "Ben applied", "Cleo applied"]);
    expect(await figuresOf(archive, version)).toMatchObject({ specific: 2, reviewsDisputed: 0, reviewsApplied: 2 });
    expect((await listReviews(archive, ada, { state: "applied" })).total).toBe(2);
  });

  test("made at the same moment by several reviewers are all counted", async () => {
    const archive = await open();
    const version = await stored(archive, localActor, coded(report));
    const at = await place(archive, version, 1);
    const people = Array.from({ length: 8 }, (_, number) => reviewer(`Reviewer ${number}`));
    await Promise.all(people.map((one) => decide(archive, one, { ...at, decisions: { level: "specific" } })));
    expect(await figuresOf(archive, version)).toMatchObject({ specific: 2, reviewsApplied: 8 });
  });

  test("are refused, and nothing is stored, where they cannot stand", async () => {
    const archive = await open();
    const version = await stored(archive, localActor, coded(report));
    const at = { ...(await place(archive, version, 1)), decisions: { level: "related" as const } };
    const code = (actor: Actor, input: Partial<Parameters<typeof decide>[2]>) =>
      decide(archive, actor, { ...at, ...input }).then(
        () => "stored",
        (error: unknown) => (error instanceof Refusal ? error.code : error),
      );
    expect(await code(ada, { textHash: "0123456789abcdef" })).toBe("changed-meanwhile");
    expect(await code(ada, { decisions: { level: "none", sgbv: true } })).toBe("invalid-request");
    expect(await code(ada, { decisions: {} })).toBe("invalid-request");
    expect(await code(ada, { blind: true })).toBe("invalid-request");
    expect(await code(ada, { paragraph: "b:99" })).toBe("not-found");
    expect(await code(ada, { report: "00000000-0000-7000-8000-000000000000" })).toBe("not-found");
    expect(await code({ ...ada, role: "drafter" }, {})).toBe("not-allowed");
    expect(await code({ ...ada, scopes: ["read"] }, {})).toBe("not-allowed");
    expect(await reviewsOf(archive, ada, version)).toEqual([]);
  });

  test("of another are not withdrawn, of a draft of another not found", async () => {
    const archive = await open();
    const version = await stored(archive, localActor, coded(report));
    const review = await decide(archive, ada, {
      ...(await place(archive, version, 1)),
      decisions: Decisions.partial().parse({ gap: true }),
    });
    await expect(withdrawReview(archive, ben, review.id)).rejects.toMatchObject({ code: "not-allowed" });
    await expect(withdrawReview(archive, localActor, review.id)).resolves.toMatchObject({ state: "withdrawn" });
    await expect(withdrawReview(archive, ada, review.id)).rejects.toMatchObject({ code: "conflict" });

    const draft = await stored(
      archive,
      ada,
      coded(withTexts(report, TEXTS.slice(1), { symbol: null, status: "draft" })),
    );
    const own = await decide(archive, ada, { ...(await place(archive, draft, 1)), decisions: { gap: true } });
    for (const other of [ben, localActor]) {
      await expect(withdrawReview(archive, other, own.id)).rejects.toMatchObject({ code: "not-found" });
      await expect(reviewsOf(archive, other, draft)).rejects.toMatchObject({ code: "not-found" });
      expect((await listReviews(archive, other)).items).toHaveLength(1);
    }
    // The log tells its administrator that something was decided on a draft, and nothing of what.
    const [entry] = (await listAudit(archive, localActor, { subject: own.id })).items;
    expect(entry).toMatchObject({ verb: "review", by: { id: "ada" }, subject: { name: "a draft" } });
    expect(entry?.details).toEqual({});
    const [seen] = (await listAudit(archive, localActor, { subject: review.id, verb: "review" })).items;
    expect(seen?.details).toMatchObject({ review: { decisions: { gap: true } } });
  });
});
