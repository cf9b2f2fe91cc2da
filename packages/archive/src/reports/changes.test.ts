import { expect, test } from "vitest";
import { localActor, type Actor } from "../access/actor.ts";
import type { Archive } from "../storage/archive.ts";
import { users } from "../storage/schema/index.ts";
import { madeFile, type MadeReport } from "../testing/assessment.ts";
import { onEachStorage } from "../testing/on-each-storage.ts";
import { compareReports } from "./compare-reports.ts";
import { deleteDraft } from "./delete-draft.ts";
import { listReports } from "./list-reports.ts";
import { previousReports } from "./previous-reports.ts";
import { readAssessment } from "./read-assessment.ts";
import { readFile } from "./read-file.ts";
import { readReport } from "./read-report.ts";
import { outdatedReports, rescoreSource, storeRescoring } from "./rescore.ts";
import { retract } from "./retract.ts";
import { share } from "./share.ts";
import { storeScoring } from "./store-scoring.ts";

const ada: Actor = { id: "ada", name: "Ada", role: "drafter", scopes: null };
const bo: Actor = { id: "bo", name: "Bo", role: "drafter", scopes: null };
const texts = ["Twelve women met.", "The road was mended.", "Elections were held."];

const add = async (archive: Archive, made: MadeReport, actor: Actor = localActor): Promise<string> =>
  (await archive.db.transaction((tx) => storeScoring(tx, actor, madeFile(made)))).version;
const addPeople = (archive: Archive) =>
  archive.db.insert(users).values([ada, bo].map(({ id, name }) => ({ id, name, email: `${id}@example.org` })));

onEachStorage("a draft", (open) => {
  test("is seen by those it is shared with, who may not share or delete it, until it is shared no more", async () => {
    const archive = await open();
    await addPeople(archive);
    const draft = await add(archive, { symbol: null, texts }, ada);
    await share(archive, ada, { report: draft, people: ["bo"] });
    expect((await readReport(archive, bo, draft)).sharedWith).toEqual([]);
    expect((await readReport(archive, ada, draft)).sharedWith).toEqual([{ id: "bo", name: "Bo" }]);
    for (const change of [share(archive, bo, { report: draft, people: [] }), deleteDraft(archive, bo, draft)]) {
      await expect(change).rejects.toMatchObject({ code: "not-found" });
    }
    await expect(readReport(archive, localActor, draft)).rejects.toMatchObject({ code: "not-found" });
    await share(archive, ada, { report: draft, people: [] });
    await expect(readReport(archive, bo, draft)).rejects.toMatchObject({ code: "not-found" });
    await expect(share(archive, ada, { report: draft, people: ["nobody"] })).rejects.toMatchObject({
      code: "invalid-request",
    });
  });

  test("is deleted with all that belongs to it; an issued report is not", async () => {
    const archive = await open();
    const draft = await add(archive, { symbol: null, texts }, ada);
    const issued = await add(archive, { texts });
    await deleteDraft(archive, ada, draft);
    await expect(readReport(archive, ada, draft)).rejects.toMatchObject({ code: "not-found" });
    await expect(deleteDraft(archive, localActor, issued)).rejects.toMatchObject({ code: "conflict" });
    await expect(retract(archive, ada, { report: issued, reason: "x" })).rejects.toMatchObject({ code: "not-allowed" });
  });
});

onEachStorage("the list of reports", (open) => {
  const made: MadeReport[] = [
    { symbol: "S/2031/1", date: "2031-01-10", title: "Arvenia", texts },
    { symbol: "S/2031/2", date: "2031-05-10", title: "100% of Beloria", texts: texts.slice(1), mission: "MONUSCO" },
    {
      symbol: "S/2032/1",
      date: "2032-01-10",
      title: "Cassia",
      texts: texts.slice(0, 1),
      mission: null,
      department: null,
    },
  ];

  test("is narrowed by every part of the filter", async () => {
    const archive = await open();
    for (const report of made) await add(archive, report);
    await add(archive, { symbol: null, texts: ["A draft."] }, ada);
    const found = async (filter: object, actor: Actor = localActor) =>
      (await listReports(archive, actor, { sort: "date", ...filter })).items.map(({ symbol }) => symbol);
    expect(await found({})).toEqual(["S/2031/1", "S/2031/2", "S/2032/1"]);
    expect(await found({ text: "100%" })).toEqual(["S/2031/2"]);
    expect(await found({ text: "S/2032" })).toEqual(["S/2032/1"]);
    expect(await found({ text: "_" })).toEqual([]);
    expect(await found({ mission: "MONUSCO" })).toEqual(["S/2031/2"]);
    expect(await found({ department: "DPO" })).toEqual(["S/2031/1", "S/2031/2"]);
    expect(await found({ country: "South Sudan" })).toEqual(["S/2031/1"]);
    expect(await found({ year: 2031, quarter: "2031-Q2" })).toEqual(["S/2031/2"]);
    expect(await found({ status: "draft" })).toEqual([]);
    expect(await found({ status: "draft" }, ada)).toEqual([null]);
    expect(await found({ standAlone: true })).toEqual([]);
    expect(await found({ recommendation: false })).toHaveLength(3);
    await expect(listReports(archive, localActor, { limit: 0 })).rejects.toMatchObject({ code: "invalid-request" });
  });

  test("goes through the pages in every order without one twice or missing", async () => {
    const archive = await open();
    for (const report of made) await add(archive, report);
    // The same share, title and date over and over: the cursor has to tell them apart.
    for (let at = 10; at < 16; at += 1) await add(archive, { symbol: `S/2031/${at}`, texts });
    for (const sort of ["date", "-date", "share", "-share", "title", "added", "-added"] as const) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await listReports(archive, localActor, { sort, limit: 2, ...(cursor && { cursor }) });
        expect(page.total).toBe(9);
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.next ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toHaveLength(9);
      expect(new Set(seen).size).toBe(9);
    }
    const shares = (await listReports(archive, localActor, { sort: "-share" })).items.map(
      ({ figures }) => figures.share,
    );
    expect(shares).toEqual(shares.toSorted((a, b) => (b ?? -1) - (a ?? -1)));
  });
});

onEachStorage("a stored report", (open) => {
  test("stands beside its mission's own earlier reports under the same coder", async () => {
    const archive = await open();
    const old = "0".repeat(16);
    const expected = await add(archive, { symbol: "S/2031/1", date: "2031-01-01", texts });
    await add(archive, { symbol: "S/2031/2", date: "2031-02-01", texts, coder: old });
    await add(archive, { symbol: "S/2031/3", date: "2031-02-01", texts, mission: "MONUSCO" });
    const out = await add(archive, { symbol: "S/2031/4", date: "2031-02-02", texts });
    await retract(archive, localActor, { report: out, reason: "wrong file" });
    const report = await add(archive, { symbol: "S/2031/5", date: "2031-03-01", texts });
    await add(archive, { symbol: "S/2031/6", date: "2031-04-01", texts });
    expect((await previousReports(archive, localActor, report)).map(({ id }) => id)).toEqual([expected]);
  });

  test("is scored anew from its own file, and its earlier scoring is kept", async () => {
    const archive = await open();
    const old = "0".repeat(16);
    const report = await add(archive, { texts: texts.slice(1), file: "same", coder: old });
    expect((await readReport(archive, localActor, report)).outdated).toBe(true);
    expect(await outdatedReports(archive.db, localActor)).toEqual([{ version: report, name: "report.pdf" }]);
    const source = await rescoreSource(archive.db, localActor, report);
    expect(new TextDecoder().decode(source.content)).toBe("same");
    const anew = madeFile({ texts, file: "same" });
    await archive.db.transaction((tx) => storeRescoring(tx, localActor, report, anew));
    const now = await readReport(archive, localActor, report);
    expect(now).toMatchObject({ outdated: false, figures: { paragraphs: 3, genderContent: 1 } });
    expect((await readAssessment(archive, localActor, { report })).figures).toEqual(now.figures);
    const other = madeFile({ texts, file: "another" });
    await expect(archive.db.transaction((tx) => storeRescoring(tx, localActor, report, other))).rejects.toMatchObject({
      code: "conflict",
    });
  });

  test("has its file where it was kept, and gets it when it is added once more to be kept", async () => {
    const archive = await open();
    const made = madeFile({ texts, file: "bytes" });
    const without = { ...made, file: { ...made.file, content: null } };
    const { version } = await archive.db.transaction((tx) => storeScoring(tx, localActor, without));
    expect(await readFile(archive, localActor, version)).toBeNull();
    await expect(rescoreSource(archive.db, localActor, version)).rejects.toMatchObject({ code: "conflict" });
    await archive.db.transaction((tx) => storeScoring(tx, localActor, made));
    const file = await readFile(archive, localActor, version);
    expect(new TextDecoder().decode(file?.content)).toBe("bytes");
  });

  test("is compared with another that the actor sees", async () => {
    const archive = await open();
    const before = await add(archive, { symbol: "S/2031/1", texts });
    const after = await add(archive, { symbol: "S/2031/2", texts: texts.slice(1) });
    const { changes } = await compareReports(archive, localActor, { before, after });
    expect(changes.map(({ kind }) => kind).toSorted()).toEqual(["removed", "same", "same"]);
    const secret = await add(archive, { symbol: null, texts }, ada);
    await expect(compareReports(archive, bo, { before, after: secret })).rejects.toMatchObject({ code: "not-found" });
  });
});
