import { mkdtemp, rm, writeFile, mkdir } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "@gender-lens/api";
import { expect, test } from "vitest";

/** A port that is free now. */
async function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address() as AddressInfo; // a string only for pipes
    server.close(() => resolve(port));
  });
  return promise;
}

test("while the archive is opened the web app loads and health says so; a server that ended leaves its port free", async () => {
  const data = await mkdtemp(join(tmpdir(), "gender-lens-test-"));
  const web = join(data, "web");
  await mkdir(web);
  await writeFile(join(web, "index.html"), "<!doctype html><title>Gender Lens</title>");
  const port = await freePort();
  const at = `http://127.0.0.1:${port}`;
  const starting = startServer({ host: "127.0.0.1", port, data, databaseUrl: null, web, env: {}, log: () => {} });
  try {
    const early = await expect
      .poll(() => fetch(`${at}/api/health`).catch(() => null), { interval: 5 })
      .not.toBeNull()
      .then(() => Promise.all([`${at}/api/health`, `${at}/archive`, `${at}/api/own/reports`].map((url) => fetch(url))));
    const [health, page, reports] = early;
    expect(health?.status).toBe(503);
    expect(health?.headers.get("retry-after")).toBe("1");
    expect(await health?.json()).toMatchObject({ code: "database-unavailable", detail: "starting" });
    expect(reports?.status).toBe(503);
    expect(page?.status).toBe(200);
    expect(await page?.text()).toContain("Gender Lens");
    expect(page?.headers.get("content-security-policy")).toContain("default-src 'self'");
    await starting;
    expect(await (await fetch(`${at}/api/health`)).json()).toEqual({ status: "ok", storage: "embedded" });
    const foreign = await fetch(`${at}/api/own/reports`, { headers: { "sec-fetch-site": "cross-site" } });
    expect(foreign.status).toBe(403);
  } finally {
    await (await starting).close();
    await rm(data, { recursive: true });
  }
  await expect(fetch(`${at}/api/health`)).rejects.toThrow("fetch failed");
}, 120_000);
