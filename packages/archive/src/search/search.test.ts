import { expect, test } from "vitest";
import { localActor, type Actor } from "../access/actor.ts";
import { storeRescoring } from "../reports/rescore.ts";
import { storeScoring } from "../reports/store-scoring.ts";
import type { Archive } from "../storage/archive.ts";
import { madeFile, type MadeReport } from "../testing/assessment.ts";
import { onEachStorage } from "../testing/on-each-storage.ts";
import { search } from "./search.ts";

const ada: Actor = { id: "ada", name: "Ada", role: "drafter", scopes: null };
const bo: Actor = { id: "bo", name: "Bo", role: "drafter", scopes: null };

const add = async (archive: Archive, made: MadeReport, actor: Actor = localActor): Promise<string> =>
  (await archive.db.transaction((tx) => storeScoring(tx, actor, madeFile(made)))).version;

/** Symbols and paragraphs of the hits, in order. */
const found = async (archive: Archive, text: string, more: object = {}, actor: Actor = localActor) =>
  (await search(archive, actor, { text, ...more })).items.map(({ symbol, paragraph }) => `${symbol} ${paragraph}`);

onEachStorage("the search", (open) => {
  test("finds inflected words, phrases and alternatives, newest report first, with the words marked", async () => {
    const archive = await open();
    await add(archive, {
      symbol: "S/2031/1",
      date: "2031-01-01",
      texts: ["Women were elected to the council.", "A woman mediator spoke of peace and security."],
    });
    await add(archive, { symbol: "S/2031/2", date: "2031-06-01", texts: ["Security and peace were discussed."] });
    expect(await found(archive, "woman")).toEqual(["S/2031/1 b:1", "S/2031/1 b:2"]);
    expect(await found(archive, "peace security")).toEqual(["S/2031/2 b:1", "S/2031/1 b:2"]);
    expect(await found(archive, '"peace and security"')).toEqual(["S/2031/1 b:2"]);
    expect(await found(archive, "council or discussed")).toEqual(["S/2031/2 b:1", "S/2031/1 b:1"]);
    expect(await found(archive, "peace -mediator")).toEqual(["S/2031/2 b:1"]);
    expect(await found(archive, "the")).toEqual([]);
    const { items, total } = await search(archive, localActor, { text: "elections" });
    expect(total).toBe(1);
    expect(items[0]?.excerpt).toEqual([
      { text: "Women were ", match: false },
      { text: "elected", match: true },
      { text: " to the council", match: false },
    ]);
  });

  test("goes through the pages without a hit twice or missing, however many reports a page takes", async () => {
    const archive = await open();
    // More reports than are gone through from the newest; only every seventh has the word.
    const reach = { newest: [15, 30], rare: -1, phrase: { newest: 30 } };
    const symbols = Array.from({ length: 70 }, (_, at) => `S/2031/${100 + at}`);
    for (const [at, symbol] of symbols.entries()) {
      const word = at % 7 === 0 ? "mediation" : "patrols";
      await add(archive, { symbol, date: "2031-01-01", texts: [`Of ${word}.`, `Again of ${word}.`, "Roads."] });
    }
    for (const [text, many] of [
      ["mediation", 20],
      ["patrols", 120],
      ["roads", 70],
    ] as const) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const asked = { text, limit: 7, ...(cursor === undefined ? {} : { cursor }) };
        const page = await search(archive, localActor, asked, reach);
        expect(page.items.length).toBeLessThanOrEqual(7);
        seen.push(...page.items.map(({ symbol, paragraph }) => `${symbol} ${paragraph}`));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toHaveLength(many);
      expect(new Set(seen).size).toBe(many);
    }
  });

  test("goes on to older reports where the words of a phrase are too frequent to look at all of them", async () => {
    const archive = await open();
    for (let at = 0; at < 9; at += 1) {
      const order = at % 4 === 0 ? "peace talks" : "talks of peace";
      await add(archive, { symbol: `S/2031/${at + 1}`, date: `2031-01-0${at + 1}`, texts: [`The ${order}.`] });
    }
    const reach = { newest: [1], rare: -1, phrase: { newest: 3 } };
    const pages: string[][] = [];
    let cursor: string | undefined;
    do {
      const asked = { text: '"peace talks"', ...(cursor === undefined ? {} : { cursor }) };
      const page = await search(archive, localActor, asked, reach);
      pages.push(page.items.map(({ symbol }) => symbol ?? ""));
      expect(page.total).toBeNull();
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(pages).toEqual([["S/2031/9"], ["S/2031/5"], ["S/2031/1"]]);
    expect((await search(archive, localActor, { text: '"peace talks"' })).total).toBe(3);
  });

  test("shows a draft to its owner only", async () => {
    const archive = await open();
    await add(archive, { symbol: null, texts: ["A secret ceasefire."] }, ada);
    expect(await found(archive, "ceasefire", {}, ada)).toEqual(["null b:1"]);
    expect(await found(archive, "ceasefire", {}, bo)).toEqual([]);
    expect(await found(archive, "ceasefire", {}, localActor)).toEqual([]);
  });

  test("looks into the current scoring only", async () => {
    const archive = await open();
    const before = madeFile({ texts: ["Of wells."], file: "same" });
    const { version } = await archive.db.transaction((tx) => storeScoring(tx, localActor, before));
    const after = madeFile({ texts: ["Of rivers."], file: "same" });
    await archive.db.transaction((tx) => storeRescoring(tx, localActor, version, after));
    expect(await found(archive, "wells")).toEqual([]);
    expect(await found(archive, "rivers")).toEqual(["S/2031/1 b:1"]);
  });

  test("is narrowed as lists are", async () => {
    const archive = await open();
    await add(archive, { symbol: "S/2031/1", mission: "UNMISS", texts: ["Of wells."] });
    await add(archive, { symbol: "S/2032/1", mission: "MONUSCO", date: "2032-01-01", texts: ["Of wells."] });
    expect(await found(archive, "wells", { mission: "UNMISS" })).toEqual(["S/2031/1 b:1"]);
    expect(await found(archive, "wells", { year: 2032 })).toEqual(["S/2032/1 b:1"]);
    expect(await found(archive, "wells", { country: "South Sudan" })).toEqual(["S/2031/1 b:1"]);
    await expect(found(archive, "wells", { cursor: "x" })).rejects.toMatchObject({ code: "invalid-request" });
  });
});
