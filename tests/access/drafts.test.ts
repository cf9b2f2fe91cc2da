import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Batch, BatchItem, Me, StoredReport } from "@gender-lens/model";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { browser, signIn, type Browser } from "./browser.ts";
import { ADMINISTRATOR, serve, WITH_PASSWORDS, type Served } from "./server.ts";

const password = "a password of a test";
const PEOPLE = { dana: "drafter", emil: "drafter", rita: "reviewer" } as const;
/** Words that stand in the draft and nowhere else. */
const SECRET = "Quillberry";
const DRAFT = [
  `Situation in ${SECRET}`,
  "Report of the Secretary-General",
  "I. Introduction",
  `1. The present report covers developments in ${SECRET} since the last report.`,
  `2. In ${SECRET}, 36 women and 45 men took part in the local dialogue.`,
  "II. Observations",
  `3. I urge the authorities of ${SECRET} to ensure the full participation of women in the talks.`,
].join("\n\n");

const wordsOf = (zip: ArrayBuffer): string =>
  Object.values(unzipSync(new Uint8Array(zip)))
    .map((content) => Buffer.from(content).toString())
    .join("\n");

const items = z.object({ items: z.array(z.unknown()) });

describe("a draft", () => {
  let server: Served;
  const pages = new Map<string, Browser>();
  let batch: string;
  let report: string;
  const as = (name: string): Browser => {
    const page = pages.get(name);
    if (page === undefined) throw new Error(name);
    return page;
  };
  const status = async (name: string, path: string) => (await as(name).send(`/api/own${path}`)).status;
  const text = async (name: string, path: string) => (await as(name).send(`/api/own${path}`)).text();
  const OTHERS = ["emil", "rita", "admin"];

  /** Uploads a file and waits until it has been scored; gives the batch and what came of the file. */
  async function add(name: string, file: string): Promise<{ batch: string; item: BatchItem }> {
    const field = (title: string, value: string) =>
      `--edge\r\ncontent-disposition: form-data; name="${title}"\r\n\r\n${value}\r\n`;
    const form = `${field("force", "true")}--edge\r\ncontent-disposition: form-data; name="files"; filename="${SECRET}.txt"\r\n\r\n${file}\r\n--edge--\r\n`;
    const sent = await as(name).send("/api/own/uploads", {
      method: "POST",
      body: form,
      headers: { "content-type": "multipart/form-data; boundary=edge" },
    });
    const { id } = Batch.parse(await sent.json());
    for (;;) {
      const { state } = Batch.parse(await (await as(name).send(`/api/own/batches/${id}`)).json());
      if (state !== "running") break;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const [item] = items.parse(await (await as(name).send(`/api/own/batches/${id}/items`)).json()).items;
    return { batch: id, item: BatchItem.parse(item) };
  }

  beforeAll(async () => {
    server = await serve(WITH_PASSWORDS);
    const admin = browser(server.url);
    await signIn(admin, ADMINISTRATOR);
    pages.set("admin", admin);
    for (const [name, role] of Object.entries(PEOPLE)) {
      const email = `${name}@example.org`;
      await admin.send("/api/accounts", { method: "POST", json: { name, email, password, role } });
      const page = browser(server.url);
      await signIn(page, { email, password });
      pages.set(name, page);
    }
    const added = await add("dana", DRAFT);
    batch = added.batch;
    report = added.item.report ?? "";
  });
  afterAll(() => server.close());

  test("is there for who added it", async () => {
    const mine = StoredReport.parse(await (await as("dana").send(`/api/own/reports/${report}`)).json());
    expect(mine).toMatchObject({ status: "draft", owner: { name: "dana" }, draft: 1 });
    expect(await text("dana", `/search?text=${SECRET}`)).toContain(SECRET);
    expect(await text("dana", "/reports")).toContain(report);
    expect(await text("dana", "/exports/paragraphs.csv")).toContain(SECRET);
  });

  test("is not there for anybody else, administrators among them: not its words, not its id, not that there is one", async () => {
    const lists = [
      "/reports",
      "/reports?status=draft",
      `/reports?text=${SECRET}`,
      `/search?text=${SECRET}`,
      "/series?by=year&set=all",
      "/people?by=year&set=all",
      "/coverage?set=all",
      "/batches",
      "/exports/figures.csv",
      "/exports/paragraphs.csv",
      "/exports/people.csv",
      "/publications",
    ];
    for (const name of OTHERS) {
      for (const path of [...lists, ...(name === "emil" ? [] : ["/reviews", "/exports/reviews.csv"])]) {
        const answer = await as(name).send(`/api/own${path}`);
        const said = await answer.text();
        expect([name, path, answer.status]).toEqual([name, path, 200]);
        expect([name, path, said.includes(SECRET), said.includes(report)]).toEqual([name, path, false, false]);
      }
      const none = items.parse(JSON.parse(await text(name, "/reports")));
      expect([name, none.items.length]).toEqual([name, 0]);
      const things = [
        `/reports/${report}`,
        `/reports/${report}/assessment`,
        `/reports/${report}/layout`,
        `/reports/${report}/file`,
        `/reports/${report}/previous`,
        `/comparisons?before=${report}&after=${report}`,
        `/batches/${batch}`,
        `/batches/${batch}/items`,
        `/batches/${batch}/events`,
        ...(name === "emil" ? [] : [`/reports/${report}/reviews`]),
      ];
      for (const path of things) expect([name, path, await status(name, path)]).toEqual([name, path, 404]);
    }
  });

  test("is answered in the same words as what was never there", async () => {
    const never = "01a22412-97a4-7000-a857-d6d083c8bb8e";
    const said = async (id: string) => (await text("admin", `/reports/${id}`)).replaceAll(id, "ID");
    expect(await said(report)).toBe(await said(never));
  });

  test("cannot be changed by anybody else", async () => {
    const reason = { reason: "a test" };
    const change = async (name: string, method: string, path: string, json?: unknown) =>
      (await as(name).send(`/api/own${path}`, { method, ...(json === undefined ? {} : { json }) })).status;
    const review = { paragraph: "b:2", textHash: "0".repeat(16), decisions: { gap: true } };
    for (const name of ["rita", "admin"]) {
      expect(await change(name, "POST", `/reports/${report}/retract`, reason)).toBe(404);
      expect(await change(name, "POST", `/reports/${report}/reviews`, review)).toBe(404);
      expect(await change(name, "PUT", `/reports/${report}/shares`, { people: [] })).toBe(404);
      expect(await change(name, "DELETE", `/reports/${report}`)).toBe(404);
      expect(await change(name, "POST", `/batches/${batch}/cancel`)).toBe(404);
    }
  });

  test("leaves no word of it in the audit log", async () => {
    const log = await text("admin", "/audit");
    expect(items.parse(JSON.parse(log)).items.length).toBeGreaterThan(0);
    expect(log).not.toContain(SECRET);
  });

  test("does not tell who adds the same file that somebody has it", async () => {
    const { item } = await add("emil", DRAFT);
    expect(item).toMatchObject({ state: "done", outcome: "added" });
    expect(item.report).not.toBe(report);
    expect((await add("emil", DRAFT)).item).toMatchObject({ outcome: "already-there", report: item.report });
    const own = items.parse(JSON.parse(await text("emil", "/reports"))).items;
    expect(own).toHaveLength(1);
  });

  test("is not in the whole archive that an administrator takes, but in the backup made on the machine", async () => {
    const asked = await as("admin").send("/api/own/archive");
    expect(asked.headers.get("x-gender-lens-drafts")).toBe("visible");
    expect(wordsOf(await asked.arrayBuffer())).not.toContain(SECRET);
    const { secret } = z
      .object({ secret: z.string() })
      .parse(JSON.parse(await readFile(join(server.data, "archive.lock"), "utf8")));
    const headers = { "x-gender-lens-local": secret };
    const backup = await fetch(`${server.url}/api/own/archive`, { headers });
    expect(backup.headers.get("x-gender-lens-drafts")).toBe("all");
    expect(wordsOf(await backup.arrayBuffer())).toContain(SECRET);
  });

  test("is seen by those it is shared with, as long as it is", async () => {
    const { id } = Me.parse(await (await as("rita").send("/api/me")).json());
    const share = (people: string[]) =>
      as("dana").send(`/api/own/reports/${report}/shares`, { method: "PUT", json: { people } });
    expect((await share([id])).status).toBe(200);
    expect(await status("rita", `/reports/${report}`)).toBe(200);
    expect(await text("rita", `/search?text=${SECRET}`)).toContain(SECRET);
    expect(await status("emil", `/reports/${report}`)).toBe(404);
    expect((await share([])).status).toBe(200);
    expect(await status("rita", `/reports/${report}`)).toBe(404);
  });

  test("leaves no word of it in the log of the server", () => {
    expect(JSON.stringify(server.lines)).not.toContain(SECRET);
  });
});
