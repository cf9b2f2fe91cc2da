import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startServer, type RunningServer } from "@gender-lens/api";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { genderLensBeside } from "../testing/run-beside.ts";
import { genderLensHere } from "../testing/run-here.ts";
import { sample } from "../testing/run.ts";

const folder = mkdtempSync(path.join(tmpdir(), "gender-lens-served-"));
const inFolder = (name: string): string => path.join(folder, name);
let server: RunningServer;

const env = { DATABASE_URL: "", GENDER_LENS_PASSWORD: "" };
const inData = (args: readonly string[]) => [...args, "--data", inFolder("data")];
const run = (args: readonly string[], input = "") => genderLensHere(inData(args), { input, env });

const REPORT = "S/2031/88";

beforeAll(async () => {
  server = await startServer({
    host: "127.0.0.1",
    port: 0,
    data: inFolder("data"),
    databaseUrl: null,
    jobs: 1,
    log: () => {},
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test("add takes files, folders, patterns and archives, each report once, and names what it cannot read", async () => {
  mkdirSync(inFolder("reports/below"), { recursive: true });
  const report = readFileSync(sample("txt"));
  writeFileSync(inFolder("reports/below/one.txt"), report);
  writeFileSync(inFolder("note.txt"), "Shopping: bread, milk.");
  writeFileSync(inFolder("packed.zip"), zipSync({ "in/one.txt": report, "in/no.txt": strToU8("nothing") }));
  const given = [inFolder("reports"), inFolder("*.txt"), inFolder("packed.zip"), inFolder("nowhere.pdf")];
  const { code, stderr } = await run(["add", ...given]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/note\.txt: not-a-report: /);
  expect(stderr).toMatch(/nowhere\.pdf: \S+: /);
  expect(stderr).toMatch(/5 files in .*: 1 added, 1 there already, 3 could not be read/);
  const again = await run(["add", sample("docx")]);
  expect(again.stderr).toContain("1 as files of versions that are there");
  expect(again.code).toBe(0);
});

test("track shows the archive, and publish what speaks against it before it is accepted", async () => {
  const tracked = await run(["track", "--archive", "--set", "all", "--format", "json"]);
  expect(JSON.parse(tracked.stdout)).toMatchObject({ points: [{ key: "2031", reports: 1 }] });
  const publish = ["publish", "Half a year", "--from", "2031-01-01", "--to", "2031-06-30", "--set", "all"];
  const made = await run([...publish, "--accept"]);
  expect(made.stdout).toContain("2031-01-01 to 2031-06-30, 1 report");
  expect(made.code).toBe(0);
  const wrong = await run(["publish", "Backwards", "--from", "2031-06-30", "--to", "2031-01-01"]);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain("invalid-request");
});

test("review export writes a sheet that comes back; rows that cannot be taken are named, with exit code 1", async () => {
  const sheet = inFolder("sheet.csv");
  const { code, stderr } = await run(["review", "export", "--report", REPORT, "--output", sheet]);
  expect([code, stderr]).toEqual([0, ""]);
  const [head = "", ...rows] = readFileSync(sheet, "utf8").split("\r\n");
  const names = head.replace(/^\uFEFF/u, "").split(",");
  const [first = "", second = ""] = rows;
  const decide = (row: string, level: string): string =>
    row.replace(/,(no|yes)(,)(?=,{10})/, (found) => `${found.slice(0, -1)},${level}`);
  expect(names).toContain("machine_level");
  writeFileSync(sheet, [head, decide(first, "related"), decide(second, "relatd"), ...rows.slice(2)].join("\r\n"));
  const back = await run(["review", "import", sheet]);
  expect(back.stderr).toMatch(/row 3 \(S\/2031\/88 paragraph 2\): .*“relatd”/);
  expect(back.stderr).toMatch(/1 review stored, 1 row refused/);
  expect(back.code).toBe(1);
  expect((await run(["review", "import", sheet])).stderr).toContain("0 reviews stored, 1 stored before");
});

test("review export writes a workbook, and says what it needs", async () => {
  const sheet = inFolder("sheet.xlsx");
  expect((await run(["review", "export", "--report", REPORT, "--output", sheet])).code).toBe(0);
  expect(readFileSync(sheet).subarray(0, 2).toString()).toBe("PK");
  expect(await run(["review", "import", sheet])).toMatchObject({
    code: 0,
    stderr: expect.stringContaining("0 reviews stored"),
  });
  const neither = await run(["review", "export"]);
  expect(neither).toMatchObject({ code: 2, stderr: expect.stringContaining("--report or a --sample") });
  const nowhere = await run(["review", "export", "--sample", "Nowhere"]);
  expect(nowhere).toMatchObject({ code: 2, stderr: expect.stringContaining("not-found") });
});

test("token create prints the key alone and once; list never shows it, remove ends it", async () => {
  const { stdout, stderr } = await run(["token", "create", "monthly figures", "--scopes", "read", "--days", "30"]);
  const key = stdout.trim();
  expect(key).toMatch(/^\S{30,}$/);
  expect(stderr).not.toContain(key);
  const asking = () => fetch(`${server.url}/api/own/reports`, { headers: { authorization: `Bearer ${key}` } });
  expect((await asking()).status).toBe(200);
  const listed = await run(["token", "list"]);
  expect(listed.stdout).toContain("monthly figures");
  expect(listed.stdout).not.toContain(key);
  const [id = ""] = listed.stdout.split("  ");
  expect((await run(["token", "remove", id])).code).toBe(0);
  expect((await asking()).status).toBe(401);
});

test("account add takes the password from the input and tells where somebody has none", async () => {
  const ada = ["account", "add", "--name", "Ada", "--email", "ada@example.org"];
  const made = await run([...ada, "--role", "reviewer", "--password-stdin"], "quiet rivers run deep\n");
  expect(made).toMatchObject({ code: 0, stderr: "Ada <ada@example.org> may sign in as reviewer.\n" });
  const cy = ["account", "add", "--name", "Cy", "--email", "cy@example.org", "--password-stdin"];
  const ben = await run(["account", "add", "--name", "Ben", "--email", "ben@example.org"]);
  expect(ben.stderr).toContain("through the OpenID provider alone");
  expect(await run(cy, "short")).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/invalid-request: password: /),
  });
  expect(await run(cy, "")).toMatchObject({ code: 2, stderr: expect.stringContaining("no password") });
  expect((await run(["account", "list"])).stdout.trim().split("\n")).toHaveLength(2);
});

test("serve and a worker without a database say why they do not start", async () => {
  const [second, worker] = await Promise.all([
    genderLensBeside(inData(["serve", "--port", "0"]), { env }),
    genderLensBeside(["worker"], { env }),
  ]);
  expect(second.code).toBe(2);
  expect(second.stderr).toContain("archive-in-use");
  expect(worker).toMatchObject({ code: 2, stderr: expect.stringContaining("DATABASE_URL") });
});

test("restore is refused where something is there", async () => {
  const file = inFolder("backup.zip");
  expect((await run(["backup", file])).code).toBe(0);
  const { code, stderr } = await run(["restore", file]);
  expect(code).toBe(2);
  expect(stderr).toContain("conflict: The archive is not empty");
});
