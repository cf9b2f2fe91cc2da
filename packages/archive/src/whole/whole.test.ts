import { createHash } from "node:crypto";
import type { Report } from "@gender-lens/model";
import { unzipSync } from "fflate";
import { sql } from "../storage/drizzle.ts";
import { beforeAll, expect, test } from "vitest";
import { localActor, type Actor } from "../access/actor.ts";
import { listPublications } from "../publications/list.ts";
import { publish } from "../publications/publish.ts";
import { decide } from "../reviews/decide.ts";
import { drawSample } from "../samples/draw.ts";
import { rowsOf, type Archive } from "../storage/archive.ts";
import { openArchive } from "../storage/open.ts";
import { users } from "../storage/schema/index.ts";
import { coded, fictional, reviewer, stored, withTexts } from "../testing/made.ts";
import { onEachStorage } from "../testing/on-each-storage.ts";
import { exportWhole } from "./export.ts";
import { importWhole } from "./import.ts";
import { SEAL_LENGTH, ZipWriter } from "./zip-writer.ts";

const ada = reviewer("Ada");
/** Up to four databases are made in a test, each in some seconds on a busy machine. */
const LONG = 240_000;

let reports: Report[];
beforeAll(async () => {
  reports = await Promise.all(["toravia-2031-01", "kessuna-2030-08"].map(fictional));
});

/** Two reports, a draft, a review, a sample, a publication and a person with a password. */
async function filled(archive: Archive): Promise<Archive> {
  const [first] = reports;
  if (!first) throw new Error("no report");
  const made = coded(first);
  const version = await stored(archive, localActor, made);
  for (const report of reports.slice(1)) await stored(archive, localActor, coded(report));
  await stored(
    archive,
    ada,
    coded(withTexts(first, ["“Ünited” — roads\twere closed."], { symbol: null, status: "draft" })),
  );
  const { id: paragraph = "", textHash = "" } = made.paragraphs[0] ?? {};
  await decide(archive, ada, { report: version, paragraph, textHash, decisions: { level: "specific" }, reason: "ä" });
  await drawSample(archive, ada, { name: "Spring", queue: "random", blind: true, size: 5, seed: 1 });
  await publish(archive, ada, { name: "First", from: "2030-01-01", to: "2031-12-31", set: "all", by: "year" });
  await archive.db.insert(users).values({ id: "ada", name: "Ada", email: "ada@example.org", role: "reviewer" });
  await archive.db.execute(sql`insert into accounts (id, account_id, provider_id, user_id, password)
    values ('1', 'ada', 'credential', 'ada', 'a-secret-hash')`);
  return archive;
}

async function exported(archive: Archive, actor: Actor = localActor): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  await exportWhole(archive, actor, (chunk) => {
    chunks.push(Buffer.from(chunk));
  });
  return Buffer.concat(chunks);
}

/** The file in pieces of no convenient length. */
async function* pieces(file: Uint8Array, length = 777): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.length; at += length) yield file.subarray(at, at + length);
}

/** Each entry but the log and the manifest by its hash. */
const entriesOf = (file: Uint8Array) =>
  Object.entries(unzipSync(file))
    .filter(([name]) => !name.startsWith("audit/") && name !== "manifest.json")
    .map(([name, content]) => `${name} ${createHash("sha256").update(content).digest("hex")}`);

const logOf = (file: Uint8Array): string[] =>
  Buffer.from(unzipSync(file)["audit/00001.jsonl"] ?? new Uint8Array())
    .toString()
    .trimEnd()
    .split("\n");

const rowCounts = (archive: Archive) =>
  rowsOf(
    archive.db,
    sql`select (select count(*) from versions) + (select count(*) from paragraphs) + (select count(*) from users)
      + (select count(*) from audit) as rows`,
  );

onEachStorage("the whole archive as one file", (open) => {
  test("goes to the other storage and back, and is the same to the byte", { timeout: LONG }, async () => {
    const archive = await filled(await open());
    const file = await exported(archive);
    expect(Object.keys(unzipSync(file)).at(-1)).toBe("manifest.json");
    expect(file.includes("a-secret-hash")).toBe(false);
    for (const content of Object.values(unzipSync(file)))
      expect(Buffer.from(content).includes("a-secret-hash")).toBe(false);

    const other = await openArchive({ name: "own", database: { memory: true } });
    try {
      expect(await importWhole(other, localActor, pieces(file))).toMatchObject({
        versions: 3,
        reviews: 1,
        publications: 1,
      });
      const again = await exported(other);
      expect(entriesOf(again)).toEqual(entriesOf(file));
      // The log says the same, and that it was imported.
      expect(logOf(again).slice(0, -1)).toEqual(logOf(file));
      expect(logOf(again).at(-1)).toContain("import-whole");
      const back = await open();
      await importWhole(back, localActor, pieces(again, 64_000));
      expect(entriesOf(await exported(back))).toEqual(entriesOf(file));
      // It goes on from there: ids of the log do not collide, the search finds, figures are published.
      const more = { name: "Second", from: "2030-01-01", to: "2031-12-31", set: "all", by: "year" } as const;
      await publish(back, ada, more);
      expect((await listPublications(back, ada)).total).toBe(2);
      const found = await rowsOf(back.db, sql`select 1 from paragraphs where words @@ to_tsquery('english', 'women')`);
      expect(found.length).toBeGreaterThan(0);
    } finally {
      await other.close();
    }
  });

  test(
    "leaves out the drafts that an administrator who signed in may not see, and says so",
    { timeout: LONG },
    async () => {
      const archive = await filled(await open());
      const signedIn: Actor = { id: "eve", name: "Eve", role: "administrator", scopes: null };
      const manifestOf = (file: Uint8Array): unknown =>
        JSON.parse(Buffer.from(unzipSync(file)["manifest.json"] ?? []).toString());
      const holds = (file: Uint8Array, words: string): boolean =>
        Object.values(unzipSync(file)).some((content) => Buffer.from(content).includes(words));
      const all = await exported(archive);
      expect(manifestOf(all)).toMatchObject({ drafts: "all", contents: { versions: { rows: 3 }, works: { rows: 3 } } });
      expect(holds(all, "Ünited")).toBe(true);

      const file = await exported(archive, signedIn);
      expect(manifestOf(file)).toMatchObject({
        drafts: "visible",
        contents: { versions: { rows: 2 }, works: { rows: 2 }, "files.content": { rows: 2 } },
      });
      expect(holds(file, "Ünited")).toBe(false);
      const back = await open();
      expect(await importWhole(back, localActor, pieces(file))).toMatchObject({ versions: 2, reviews: 1 });
      // A token of the operator is nobody who sits at the machine; the owner gets what is theirs.
      expect(manifestOf(await exported(archive, { ...localActor, scopes: ["read"] }))).toMatchObject({
        drafts: "visible",
      });
      const owner = await exported(archive, { ...ada, role: "administrator" });
      expect(holds(owner, "Ünited")).toBe(true);
    },
  );

  test("is refused where something is there, and where it is of the other kind", { timeout: LONG }, async () => {
    const archive = await filled(await open());
    const file = await exported(archive);
    const before = await rowCounts(archive);
    await expect(importWhole(archive, localActor, pieces(file))).rejects.toMatchObject({ code: "conflict" });
    expect(await rowCounts(archive)).toEqual(before);
    const samples = await open("sample");
    await expect(importWhole(samples, localActor, pieces(file))).rejects.toThrow(/archive of the samples/);
    await expect(importWhole(samples, { ...localActor, role: "reviewer" }, pieces(file))).rejects.toMatchObject({
      code: "not-allowed",
    });
  });

  test("changes nothing where it is damaged, wherever that is", { timeout: LONG }, async () => {
    const file = await exported(await filled(await open()));
    const archive = await open();
    const before = await rowCounts(archive);
    const codeOf = (bytes: Uint8Array) =>
      importWhole(archive, localActor, pieces(bytes, 100_000)).then(
        () => "imported",
        (error: unknown) => (error instanceof Error && "code" in error ? error.code : error),
      );
    expect(await codeOf(Buffer.from("no zip at all"))).toBe("damaged");
    expect(await codeOf(Buffer.alloc(0))).toBe("damaged");
    expect(await codeOf(file.subarray(0, -10))).toBe("damaged");
    for (let part = 1; part < 8; part += 1) {
      const at = Math.floor((file.length * part) / 8);
      expect(await codeOf(file.subarray(0, at))).toBe("damaged");
      const turned = Buffer.from(file);
      turned[at] = (turned[at] ?? 0) ^ 0x10;
      // A turned bit in a name or a length is found as well as one in the content.
      expect(await codeOf(turned)).toBe("damaged");
    }
    expect(await rowCounts(archive)).toEqual(before);
    expect(await codeOf(file)).toBe("imported");
  });

  test("is refused in clear words where an earlier version wrote it, without a seal", async () => {
    const chunks: Uint8Array[] = [];
    const zip = new ZipWriter((chunk) => {
      chunks.push(chunk);
    });
    const head = { format: "gender-lens-archive", version: 1, archive: "own", migrations: [] };
    await zip.add("format.json", Buffer.from(JSON.stringify(head)));
    await zip.end();
    const file = Buffer.concat(chunks).subarray(0, -SEAL_LENGTH);
    const imported = importWhole(await open(), localActor, pieces(file));
    await expect(imported).rejects.toMatchObject({
      code: "unsupported-format",
      message: expect.stringContaining("written by an earlier version"),
    });
  });

  test("is refused where a row was changed and everything counted anew, so that a publication lost its seal", async () => {
    const file = await exported(await filled(await open()));
    const chunks: Uint8Array[] = [];
    const zip = new ZipWriter((chunk) => {
      chunks.push(chunk);
    });
    const entries = Object.entries(unzipSync(file));
    const manifest: unknown = JSON.parse(Buffer.from(unzipSync(file)["manifest.json"] ?? []).toString());
    let text = JSON.stringify(manifest);
    for (const [name, content] of entries) {
      if (name === "manifest.json") await zip.add(name, Buffer.from(text));
      else if (name.startsWith("publications/")) {
        const forged = Buffer.from(
          Buffer.from(content)
            .toString()
            .replaceAll(/"pooled": [\d.]+/g, '"pooled": 99.9'),
        );
        const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
        text = text.replace(hash(content), hash(forged));
        await zip.add(name, forged);
      } else await zip.add(name, content);
    }
    await zip.end();
    const archive = await open();
    const imported = importWhole(archive, localActor, pieces(Buffer.concat(chunks)));
    await expect(imported).rejects.toThrow(/seal/);
    expect(await rowsOf(archive.db, sql`select 1 from publications`)).toEqual([]);
  });
});
