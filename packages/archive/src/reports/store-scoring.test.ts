import { count, eq, sql } from "../storage/drizzle.ts";
import { expect, test } from "vitest";
import { localActor, type Actor } from "../access/actor.ts";
import { rowsOf, type Archive } from "../storage/archive.ts";
import { paragraphs, versions, versionShares, works } from "../storage/schema/index.ts";
import { madeAssessment, madeFile, type MadeReport } from "../testing/assessment.ts";
import { onEachStorage } from "../testing/on-each-storage.ts";
import { listReports } from "./list-reports.ts";
import { readAssessment } from "./read-assessment.ts";
import { readReport } from "./read-report.ts";
import { storeScoring } from "./store-scoring.ts";

const ada: Actor = { id: "ada", name: "Ada", role: "drafter", scopes: null };
const bo: Actor = { id: "bo", name: "Bo", role: "drafter", scopes: null };
const texts = Array.from({ length: 10 }, (_, at) => `In district ${at} the mission met with women.`);

const add = (archive: Archive, made: MadeReport, actor: Actor = localActor, name?: string) =>
  archive.db.transaction((tx) => storeScoring(tx, actor, madeFile(made, name)));
const worksIn = async ({ db }: Archive) => (await db.select({ count: count() }).from(works))[0]?.count;

onEachStorage("storing a scored file", (open) => {
  test("the same bytes are there once, and the assessment comes back as it was", async () => {
    const archive = await open();
    const first = await add(archive, { texts });
    expect(first.outcome).toBe("added");
    expect(await add(archive, { texts })).toEqual({ outcome: "already-there", version: first.version });
    const back = await readAssessment(archive, localActor, { report: first.version });
    expect(JSON.stringify(back)).toBe(JSON.stringify(madeAssessment({ texts })));
  });

  test("Word and PDF of a symbol are files of one version, scored from the PDF whichever came first", async () => {
    const archive = await open();
    const word = await add(archive, { texts, format: "docx", file: "word" }, localActor, "report.docx");
    const pdf = await add(archive, { texts: texts.slice(1), format: "pdf", file: "pdf" }, localActor, "report.pdf");
    expect(pdf).toEqual({ outcome: "new-file", version: word.version });
    const report = await readReport(archive, localActor, word.version);
    expect(report).toMatchObject({ format: "pdf", figures: { paragraphs: 9 } });
    expect(report.files.map(({ format }) => format).toSorted()).toEqual(["docx", "pdf"]);
    const third = await add(archive, { texts: texts.slice(2), format: "docx", file: "word again" });
    expect(third.outcome).toBe("new-file");
    expect((await readReport(archive, localActor, word.version)).figures.paragraphs).toBe(9);
    const [current] = await archive.db.select({ count: count() }).from(paragraphs).where(eq(paragraphs.current, true));
    expect(current?.count).toBe(9);
  });

  test("a revision is a version of the same report, and the first issue stands in no series any more", async () => {
    const archive = await open();
    const first = await add(archive, { symbol: "S/2031/1", texts });
    const second = await add(archive, { symbol: "S/2031/1/Rev.1", texts: texts.slice(1) });
    expect(second.outcome).toBe("new-version");
    expect(await worksIn(archive)).toBe(1);
    expect((await readReport(archive, localActor, first.version)).notCounted).toContain("S/2031/1/Rev.1");
    expect((await readReport(archive, localActor, second.version)).notCounted).toBeNull();
  });

  test("many workers that store one symbol at once make one version", async () => {
    const archive = await open();
    const made = await Promise.all(
      ["a", "b", "c", "d", "e", "f"].map((file) => add(archive, { texts, file }, localActor, `${file}.pdf`)),
    );
    expect(made.map(({ outcome }) => outcome).toSorted()).toEqual(["added", ...Array<string>(5).fill("new-file")]);
    expect(new Set(made.map(({ version }) => version)).size).toBe(1);
  });

  test("a draft goes on the own line where half of its paragraphs are the same, else it begins one", async () => {
    const archive = await open();
    const changed = [...texts.slice(0, 5), ...Array.from({ length: 5 }, (_, at) => `A new paragraph ${at}.`)];
    const other = [...texts.slice(0, 4), ...Array.from({ length: 6 }, (_, at) => `Another paragraph ${at}.`)];
    const first = await add(archive, { symbol: null, texts }, ada);
    const second = await add(archive, { symbol: null, texts: changed }, ada);
    const third = await add(archive, { symbol: null, texts: other }, ada);
    expect([first.outcome, second.outcome, third.outcome]).toEqual(["added", "new-version", "added"]);
    const drafts = await Promise.all([first, second, third].map(({ version }) => readReport(archive, ada, version)));
    expect(drafts.map(({ draft }) => draft)).toEqual([1, 2, 1]);
    expect(drafts[1]?.work).toBe(drafts[0]?.work);
    expect(drafts[2]?.work).not.toBe(drafts[0]?.work);
    expect(drafts[0]).toMatchObject({
      owner: { id: "ada", name: "Ada" },
      notCounted: "a draft: drafts are never counted",
    });
  });

  test("a draft that copies an issued report belongs to that report", async () => {
    const archive = await open();
    const issued = await add(archive, { symbol: "S/2031/1", texts });
    const copy = await add(archive, { symbol: null, texts: [...texts.slice(1), "One more."] }, ada);
    const less = await add(archive, { symbol: null, texts: [...texts.slice(2), "One.", "Two."] }, bo);
    expect([copy.outcome, less.outcome]).toEqual(["new-version", "added"]);
    const { work } = await readReport(archive, localActor, issued.version);
    expect((await readReport(archive, ada, copy.version)).work).toBe(work);
    expect((await readReport(archive, bo, less.version)).work).not.toBe(work);
  });

  test("a draft that is issued, nearly word for word, is a draft of that report", async () => {
    const archive = await open();
    const draft = await add(archive, { symbol: null, texts });
    const secret = await add(archive, { symbol: null, texts }, ada);
    const issued = await add(archive, { symbol: "S/2031/1", texts });
    expect(issued.outcome).toBe("new-version");
    const { work } = await readReport(archive, localActor, issued.version);
    expect((await readReport(archive, localActor, draft.version)).work).toBe(work);
    expect((await readReport(archive, ada, secret.version)).work).not.toBe(work);
  });

  test("whoever issues a report takes no draft of another's with it, not even one of the same line", async () => {
    const archive = await open();
    const reviewer: Actor = { ...bo, role: "reviewer" };
    const secret = await add(archive, { symbol: null, texts }, ada);
    const shared = { version: secret.version, personId: bo.id, personName: bo.name };
    await archive.db.insert(versionShares).values(shared);
    const others = await add(archive, { symbol: "S/2031/2", texts, file: "others" });
    expect(others.outcome).toBe("added");
    const further = madeFile({ symbol: null, texts: [...texts.slice(0, 9), "One more."] });
    const own = await archive.db.transaction((tx) =>
      storeScoring(tx, reviewer, { ...further, options: { ...further.options, draftOf: secret.version } }),
    );
    const workOf = async (version: string, actor: Actor) => (await readReport(archive, actor, version)).work;
    const line = await workOf(secret.version, ada);
    expect(await workOf(own.version, reviewer)).toBe(line);
    const issued = await add(archive, { symbol: "S/2031/3", texts, file: "issued" }, reviewer);
    const work = await workOf(issued.version, localActor);
    expect(await workOf(own.version, reviewer)).toBe(work);
    expect(await workOf(secret.version, ada)).toBe(line);
    expect(work).not.toBe(line);
    const { items, total } = await listReports(archive, localActor);
    expect([total, items.map(({ draft }) => draft)]).toEqual([2, [null, null]]);
    await expect(readReport(archive, localActor, own.version)).rejects.toMatchObject({ code: "not-found" });
  });

  test("the same secret draft of two people is two drafts, and neither learns of the other", async () => {
    const archive = await open();
    const first = await add(archive, { symbol: null, texts }, ada);
    const second = await add(archive, { symbol: null, texts }, bo);
    expect(second.outcome).toBe("added");
    expect(second.version).not.toBe(first.version);
    expect((await listReports(archive, bo)).items.map(({ id }) => id)).toEqual([second.version]);
    expect((await listReports(archive, localActor)).total).toBe(0);
    for (const who of [bo, localActor]) {
      await expect(readReport(archive, who, first.version)).rejects.toMatchObject({ code: "not-found" });
      await expect(readAssessment(archive, who, { report: first.version })).rejects.toMatchObject({
        code: "not-found",
      });
    }
  });

  test("a drafter adds no issued report, and nothing of it is written", async () => {
    const archive = await open();
    await expect(add(archive, { texts }, ada)).rejects.toMatchObject({ code: "not-allowed" });
    expect(await worksIn(archive)).toBe(0);
  });

  test("text that a database cannot hold is kept with its offsets", async () => {
    const archive = await open();
    const { version } = await add(archive, { texts: ["Twelve\u0000 women \ud83d met."] });
    const { paragraphs: back } = await readAssessment(archive, localActor, { report: version });
    expect(back[0]?.text).toBe("Twelve\uFFFD women \uFFFD met.");
  });

  test("the audit log tells of a draft that it is there and no more", async () => {
    const { db, ...archive } = await open();
    await add({ db, ...archive }, { symbol: null, title: "Secret title", texts }, ada);
    await add({ db, ...archive }, { texts });
    const rows = await rowsOf<{ verb: string; all: string }>(
      db,
      sql`select verb, audit::text as all from audit order by id`,
    );
    expect(rows.map(({ verb }) => verb)).toEqual(["add-draft", "add"]);
    expect(rows[0]?.all).not.toMatch(/Secret|district|[0-9a-f]{64}/);
    expect(rows[1]?.all).not.toContain("district");
    expect(await db.select({ title: versions.title }).from(versions)).toHaveLength(2);
  });
});
