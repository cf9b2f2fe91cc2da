import type { Report, SampleItem } from "@gender-lens/model";
import { beforeAll, expect, test } from "vitest";
import { localActor, type Actor } from "../access/actor.ts";
import { Refusal } from "../refusal.ts";
import { decide } from "../reviews/decide.ts";
import { settle } from "../reviews/settle.ts";
import { withdrawReview } from "../reviews/withdraw.ts";
import type { Archive } from "../storage/archive.ts";
import { coded, fictional, reviewer, stored, withTexts } from "../testing/made.ts";
import { onEachStorage } from "../testing/on-each-storage.ts";
import { drawSample } from "./draw.ts";
import { itemsOfSample } from "./items.ts";
import { listSamples } from "./list.ts";
import { sampleReport } from "./report.ts";

const ada = reviewer("Ada");
const ben = reviewer("Ben");

let reports: Report[];
beforeAll(async () => {
  reports = await Promise.all(["toravia-2031-01", "kessuna-2030-08"].map(fictional));
});

/** An archive with two issued reports, and a draft that is never drawn from. */
async function filled(archive: Archive): Promise<Archive> {
  for (const report of reports) await stored(archive, localActor, coded(report));
  const [first] = reports;
  if (!first) throw new Error("no report");
  const texts = ["Women of Vesh met the Minister on 3 May.", "Roads were closed for a week."];
  await stored(archive, ada, coded(withTexts(first, texts, { symbol: null, status: "draft" })));
  return archive;
}

const random = { name: "Spring", queue: "random", blind: true, size: 12, seed: 7 } as const;
const places = (items: readonly SampleItem[]) => items.map(({ symbol, paragraph }) => `${symbol} ${paragraph}`);

const review = (archive: Archive, actor: Actor, sample: string, item: SampleItem, more: object = {}) =>
  decide(archive, actor, {
    report: item.report,
    paragraph: item.paragraph,
    textHash: item.textHash,
    decisions: { level: "none", disaggregated: false },
    blind: true,
    sample,
    ...more,
  });

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "done",
    (error: unknown) => (error instanceof Refusal ? error.code : error),
  );

onEachStorage("samples", (open) => {
  test("are drawn from the bodies of issued reports, the same ones for the same seed", async () => {
    const archive = await filled(await open());
    const bodies = reports.flatMap(({ paragraphs }) => paragraphs).filter(({ part }) => part === "body").length;
    const first = await drawSample(archive, ada, random);
    expect(first).toMatchObject({ population: bodies, size: 12, reviewed: 0, seed: 7, by: { id: "ada" } });
    const items = await itemsOfSample(archive, ada, first.id);
    expect(new Set(places(items)).size).toBe(12);
    expect(items.map(({ symbol }) => symbol)).not.toContain(null);
    const again = await drawSample(archive, ben, random);
    expect(places(await itemsOfSample(archive, ben, again.id))).toEqual(places(items));
    const other = await drawSample(archive, ben, { ...random, seed: 8 });
    expect(places(await itemsOfSample(archive, ben, other.id))).not.toEqual(places(items));
    const all = await drawSample(archive, ben, { ...random, size: 5000 });
    expect(all.size).toBe(bodies);
    const none = drawSample(archive, ada, { ...random, frame: { from: "2040-01-01" } });
    await expect(none).rejects.toMatchObject({ code: "invalid-request" });

    const unsure = await drawSample(archive, ada, { ...random, queue: "least-confident", size: 3 });
    const least = reports
      .flatMap((report) => coded(report).paragraphs)
      .filter(({ part }) => part === "body")
      .map(({ text, coding }) => ({ text, sure: Math.min(...Object.values(coding.confidence)) }))
      .toSorted((a, b) => a.sure - b.sure);
    const drawn = (await itemsOfSample(archive, ada, unsure.id)).map(({ text }) => text);
    expect(drawn.map((text) => least.find((one) => one.text === text)?.sure)).toEqual(
      least.slice(0, 3).map(({ sure }) => sure),
    );
    expect((await listSamples(archive, ada)).total).toBe(5);
  });

  test("hide the machine's coding until one has decided, and take no blind review after that", async () => {
    const archive = await filled(await open());
    const { id } = await drawSample(archive, ada, random);
    const [first, second] = await itemsOfSample(archive, ada, id);
    if (!first || !second) throw new Error("nothing drawn");
    expect([first.machine, first.mine]).toEqual([null, null]);
    const made = await review(archive, ada, id, first);
    expect(made).toMatchObject({ blind: true, queue: "random", sample: id });
    const [now, other] = await itemsOfSample(archive, ada, id);
    expect(now).toMatchObject({
      machine: { sgbv: expect.any(Boolean) },
      mine: { level: "none", disaggregated: false },
    });
    expect(other?.machine).toBeNull();
    expect((await itemsOfSample(archive, ben, id)).every(({ machine }) => machine === null)).toBe(true);

    expect(await codeOf(review(archive, ada, id, first))).toBe("conflict");
    await withdrawReview(archive, ada, made.id);
    expect(await codeOf(review(archive, ada, id, first))).toBe("conflict");
    expect(await codeOf(review(archive, ada, id, first, { blind: false }))).toBe("done");
    expect(await codeOf(review(archive, ada, id, second, { paragraph: "b:1000" }))).toBe("not-found");
    const inTheOpen = await drawSample(archive, ada, { ...random, blind: false });
    expect(await codeOf(review(archive, ben, inTheOpen.id, second))).toBe("invalid-request");
    const shown = (await itemsOfSample(archive, ben, inTheOpen.id)).every(({ machine }) => machine !== null);
    expect(shown).toBe(true);
  });

  test("tell agreement over blind reviews only, and the machine's error with its interval", async () => {
    const archive = await filled(await open());
    const { id } = await drawSample(archive, ada, random);
    const items = await itemsOfSample(archive, ada, id);
    const inTheOpen = await drawSample(archive, ada, { ...random, blind: false, size: 5000 });
    const machine = new Map(
      (await itemsOfSample(archive, localActor, inTheOpen.id)).map((item) => [item.textHash, item.machine]),
    );
    // Ada decides as the machine did; so does Ben, but for the disaggregation of the first three.
    for (const [at, item] of items.entries()) {
      const { level = "none", disaggregated = false } = machine.get(item.textHash) ?? {};
      await review(archive, ada, id, item, { decisions: { level, disaggregated } });
      await review(archive, ben, id, item, { decisions: { level, disaggregated: disaggregated !== at < 3 } });
    }
    const told = await sampleReport(archive, ada, id);
    const agreement = Object.fromEntries(told.agreement.map((row) => [row.decision, row]));
    expect(agreement["level"]).toMatchObject({ units: 12, reviewers: 2, alpha: 1 });
    expect(agreement["level (ordinal)"]?.alpha).toBe(1);
    expect(agreement["disaggregated"]).toMatchObject({ units: 12, reviewers: 2 });
    expect(agreement["disaggregated"]?.alpha).toBeLessThan(1);
    expect(agreement["gap"]).toMatchObject({ units: 0, reviewers: 0, alpha: null });
    const errors = () =>
      sampleReport(archive, ada, id).then((one) => new Map(one.machineError.map((row) => [row.decision, row])));
    expect((await errors()).get("level")).toMatchObject({
      reviewed: 12,
      wrong: 0,
      rate: 0,
      low: 0,
      high: expect.closeTo(0.2425, 4),
    });
    expect((await errors()).get("disaggregated")).toMatchObject({ reviewed: 9, wrong: 0 });
    expect((await errors()).get("gap")).toMatchObject({ reviewed: 0, rate: null, low: null });

    // Settled against the machine, it counts as an error; a change of mind after the machine was shown leaves alpha alone.
    const [first] = items;
    if (!first) throw new Error("nothing drawn");
    const at = { report: first.report, paragraph: first.paragraph, textHash: first.textHash, sample: id };
    const was = machine.get(first.textHash)?.disaggregated ?? false;
    await settle(archive, ben, { ...at, decisions: { disaggregated: !was } });
    expect((await errors()).get("disaggregated")).toMatchObject({ reviewed: 10, wrong: 1 });
    await decide(archive, ben, { ...at, decisions: { level: "related", disaggregated: was }, blind: false });
    const after = await sampleReport(archive, ada, id);
    expect(after.agreement.find(({ decision }) => decision === "level")?.alpha).toBe(1);
  });

  test("in the open count what a reviewer left as it was as agreement with the machine, and give no alpha", async () => {
    const archive = await filled(await open());
    const { id } = await drawSample(archive, ada, { ...random, blind: false });
    const [first, second] = await itemsOfSample(archive, ada, id);
    if (!first || !second || !first.machine) throw new Error("nothing drawn");
    await review(archive, ada, id, first, { blind: false, decisions: {} });
    await review(archive, ada, id, second, { blind: false, decisions: { gap: !second.machine?.gap } });
    const told = await sampleReport(archive, ada, id);
    const errors = new Map(told.machineError.map((row) => [row.decision, row]));
    expect(errors.get("gap")).toMatchObject({ reviewed: 2, wrong: 1, rate: 0.5 });
    expect(errors.get("level")).toMatchObject({ reviewed: 2, wrong: 0 });
    expect(told.agreement.every(({ units, alpha }) => units === 0 && alpha === null)).toBe(true);
  });

  test("that are not random say why they tell nothing of the others", async () => {
    const archive = await filled(await open());
    const unsure = await drawSample(archive, ada, { ...random, queue: "least-confident" });
    await expect(sampleReport(archive, ada, unsure.id)).rejects.toThrow(/random samples only.*least sure of/);
    const [item] = await itemsOfSample(archive, ada, unsure.id);
    if (!item) throw new Error("nothing drawn");
    const chosen = await drawSample(archive, ada, {
      name: "Two",
      queue: "chosen",
      blind: false,
      chosen: [{ report: item.report, paragraph: item.paragraph }],
    });
    expect(chosen).toMatchObject({ size: 1, population: 1 });
    await expect(sampleReport(archive, ada, chosen.id)).rejects.toMatchObject({ code: "conflict" });
    await expect(drawSample(archive, ada, { ...random, queue: "chosen" })).rejects.toMatchObject({
      code: "invalid-request",
    });
  });
});
