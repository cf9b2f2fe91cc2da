import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browser, exactly, signIn } from "./browser.ts";
import { ADMINISTRATOR, serve, WITH_PASSWORDS, type Served } from "./server.ts";

const json = { "content-type": "application/json" };
const token = JSON.stringify({ name: "of a test", scopes: ["read"] });

describe("a server that asks nobody to sign in", () => {
  let server: Served;
  let ask: (path: string, headers?: Record<string, string>, body?: string) => Promise<number>;

  beforeAll(async () => {
    server = await serve({});
    ask = async (path, headers = {}, body) => {
      const sent = { headers, ...(body === undefined ? {} : { method: "POST", body }) };
      return (await exactly(new URL(path, server.url), sent)).status;
    };
  });
  afterAll(() => server.close());

  test("answers its own pages, and programs on this computer", async () => {
    const own = { origin: server.url, "sec-fetch-site": "same-origin" };
    expect(await ask("/api/me")).toBe(200);
    expect(await ask("/api/me", { host: `localhost:${server.port}` })).toBe(200);
    expect(await ask("/api/me", own)).toBe(200);
    expect(await ask("/api/tokens", { ...json, ...own }, token)).toBe(201);
    expect(await ask("/api/tokens", json, token)).toBe(201);
  });

  test("does not answer a name that was made to point here (DNS rebinding)", async () => {
    const host = `evil.example.org:${server.port}`;
    const own = { origin: `http://${host}`, "sec-fetch-site": "same-origin" };
    expect(await ask("/api/me", { host, ...own })).toBe(403);
    expect(await ask("/api/tokens", { host, ...json, ...own }, token)).toBe(403);
    expect(await ask("/", { host })).toBe(403);
    expect(await ask("/api/me", { host: `127.0.0.1.example.org:${server.port}` })).toBe(403);
  });

  test("does nothing for the page of another site", async () => {
    const form = { "content-type": "text/plain" };
    for (const from of [
      { origin: "https://evil.example.org", "sec-fetch-site": "cross-site" },
      { origin: "https://evil.example.org" },
      { origin: "http://127.0.0.1:9999", "sec-fetch-site": "same-site" },
      { origin: "http://127.0.0.1:9999" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" },
    ] as Record<string, string>[]) {
      expect([from, await ask("/api/tokens", { ...json, ...from }, token)]).toEqual([from, 403]);
      expect([from, await ask("/api/tokens", { ...form, ...from }, token)]).toEqual([from, 403]);
    }
    expect(
      await ask("/api/own/exports/figures.csv", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }),
    ).toBe(403);
  });

  test("does not answer through a proxy, which would make everybody its administrator", async () => {
    for (const name of ["x-forwarded-for", "forwarded", "via", "x-real-ip"]) {
      expect([name, await ask("/api/me", { [name]: "for=203.0.113.9" })]).toEqual([name, 403]);
    }
  });

  test("tells no other site what it holds", async () => {
    const answer = await exactly(new URL("/api/me", server.url), { headers: { origin: "https://evil.example.org" } });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    expect(answer.headers.get("cross-origin-resource-policy")).toBe("same-origin");
  });

  test("sends the headers that hold a browser to this server, with problems too", async () => {
    for (const path of ["/docs", "/api/me", "/api/nothing", "/docs/swagger-ui-bundle.js"]) {
      const { headers } = await exactly(new URL(path, server.url), { headers: {} });
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'self'");
      expect(policy).toMatch(/script-src 'self';/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("strict-transport-security")).toBeNull();
    }
    const page = await (await exactly(new URL("/docs", server.url), { headers: {} })).text();
    // What the policy would forbid is not there.
    expect(page).not.toMatch(/<script>|<script [^>]*>\s*\S+\s*<\/script>|onload=|https?:\/\//);
  });
});

describe("a server that asks to sign in", () => {
  let server: Served;
  beforeAll(async () => {
    server = await serve(WITH_PASSWORDS);
  });
  afterAll(() => server.close());

  test("does nothing with the cookie of a session that another site, or no page at all, sends along", async () => {
    const page = browser(server.url);
    await signIn(page, ADMINISTRATOR);
    const cookie = [...page.cookies(new URL(server.url).host)].map(([name, value]) => `${name}=${value}`).join("; ");
    const ask = async (headers: Record<string, string>) =>
      (
        await exactly(new URL("/api/tokens", server.url), {
          method: "POST",
          headers: { ...json, cookie, ...headers },
          body: token,
        })
      ).status;
    expect(await ask({ origin: server.url })).toBe(201);
    expect(await ask({ origin: "https://evil.example.org" })).toBe(403);
    expect(await ask({ origin: server.url, "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await ask({})).toBe(403);
  });

  test("knows the command line of this computer by the secret in the lock, and by no other", async () => {
    const lock = JSON.parse(await readFile(join(server.data, "archive.lock"), "utf8")) as { secret: string };
    const ask = async (secret: string) =>
      exactly(new URL("/api/me", server.url), { headers: { "x-gender-lens-local": secret } });
    const known = await ask(lock.secret);
    expect(await known.json()).toMatchObject({ id: "local", role: "administrator" });
    expect((await ask(`${lock.secret}x`)).status).toBe(401);
    expect((await ask("")).status).toBe(401);
  });
});
