import { strToU8, zipSync } from "fflate";
import type { Batch, Page, Problem, StoredReport } from "@gender-lens/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hostileFiles } from "../hostile/made/index.ts";
import { fictional } from "./conformance/described.ts";
import { added, asked, formOf, running, type Running } from "./testing/running.ts";

const KB = 1024;
const LIMITS = { fileBytes: 300 * KB, fieldBytes: KB, parts: 30, total: 600 * KB };

let server: Running;
let at: string;
beforeAll(async () => {
  server = await running(null, null, LIMITS);
  at = `${server.url}/api/own`;
});
afterAll(() => server.remove());

async function made(name: string): Promise<{ name: string; bytes: Uint8Array }> {
  const hostile = hostileFiles.find((one) => one.name === name);
  if (!hostile) throw new Error(`no hostile file ${name}`);
  return { name, bytes: await hostile.make() };
}

/** Bit 0 of the flags says that a file of an archive is encrypted (APPNOTE.TXT, 4.4.4), there and in the directory. */
function locked(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  for (const [mark, flags] of [
    ["PK\u0003\u0004", 6],
    ["PK\u0001\u0002", 8],
  ] as const) {
    const place = bytes.indexOf(mark, 0, "latin1") + flags;
    bytes.writeUInt8(bytes.readUInt8(place) | 1, place);
  }
  return new Uint8Array(bytes);
}

test("each hostile file has its code and one sentence, and the reports beside it are stored", async () => {
  const text = strToU8("x");
  const zeros = new Uint8Array(8 * KB * KB);
  const good = await fictional("kessuna-2031-02", ".txt");
  const given: [string, string, Uint8Array][] = [
    ["bomb.zip", "bomb.zip/zeros.txt too-large", zipSync({ "zeros.txt": zeros })],
    ["locked.zip", "locked.zip/a.txt encrypted", locked(zipSync({ "a.txt": text }))],
    ["none.zip", "none.zip damaged", zipSync({})],
    ["half.zip", "half.zip damaged", zipSync({ "a.txt": strToU8("word ".repeat(KB)) }).subarray(0, 60)],
    ["out.zip", "out.zip/etc/passwd not-a-report", zipSync({ "../../../etc/passwd": text })],
    ["../../../etc/cron.d/x.txt", "etc/cron.d/x.txt not-a-report", text],
    ["report.pdf", "report.pdf unsupported-format", Buffer.from("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "latin1")],
  ];
  const codes = { "behind a password.pdf": "encrypted", "broken off.pdf": "damaged", "empty.pdf": "damaged" };
  for (const [name, code] of Object.entries(codes)) given.push([name, `${name} ${code}`, (await made(name)).bytes]);
  const items = await added(server, [...given.map(([name, , bytes]) => ({ name, bytes })), good]);
  expect(items.map(({ name, failure, outcome }) => `${name} ${failure?.code ?? outcome}`)).toEqual([
    ...given.map(([, ends]) => ends),
    `${good.name} added`,
  ]);
  for (const { failure } of items.slice(0, -1)) {
    expect(failure?.message).toMatch(/^[A-Z][^\n/\\]*\.$/);
    expect(failure?.hint).toMatch(/^[A-Z][^\n]*\.$/);
  }
  expect((await asked<Page<StoredReport>>(`${at}/reports`)).total).toBe(1);
});

test("an archive with a bad file in it gives its other files; one with nothing else ends its batch at once", async () => {
  const other = await fictional("toravia-2031-04", ".txt");
  const mixed = zipSync({ "bomb.txt": new Uint8Array(8 * KB * KB), [other.name]: other.bytes });
  const items = await added(server, [{ name: "mixed.zip", bytes: mixed }]);
  expect(items.map(({ failure, outcome }) => failure?.code ?? outcome)).toEqual(["too-large", "added"]);
  const body = formOf([{ name: "none.zip", bytes: zipSync({}) }]);
  const batch = await asked<Batch>(`${at}/uploads`, { method: "POST", body }, 202);
  expect(batch).toMatchObject({ state: "done", failed: 1, total: 1 });
  expect(batch.endedAt).not.toBeNull();
});

const big = new Uint8Array(LIMITS.fileBytes + 1);
const small = new Uint8Array(LIMITS.fileBytes - KB);
const beyond: [string, FormData, string][] = [
  ["a file", formOf([{ name: "big.pdf", bytes: big }]), "One part has more than 300 kB."],
  ["a form", formOf(Array.from("abc", (name) => ({ name, bytes: small }))), "The files have more than 600 kB in all."],
  [
    "a number of files",
    formOf(Array.from({ length: 31 }, () => ({ name: "x", bytes: new Uint8Array(1) }))),
    "30 parts",
  ],
];
test.for(beyond)(
  "%s above the limit is 413 with what the limit is, and nothing of it stays",
  async ([, body, says]) => {
    const before = await asked<Page<Batch>>(`${at}/batches`);
    const response = await fetch(`${at}/uploads`, { method: "POST", body });
    expect(response.status).toBe(413);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const problem = (await response.json()) as Problem; // its schema is checked in the tests of conformance
    expect(problem).toMatchObject({ code: "too-large", detail: expect.stringContaining(says) });
    expect(await asked<Page<Batch>>(`${at}/batches`)).toEqual(before);
    expect((await fetch(`${at}/reports`)).status).toBe(200);
  },
);
