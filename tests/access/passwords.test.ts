import { openArchive, tables } from "@gender-lens/archive";
import { Account, Me } from "@gender-lens/model";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browser, signIn, type Browser } from "./browser.ts";
import { ADMINISTRATOR, serve, WITH_PASSWORDS, type Served } from "./server.ts";

const DRAFTER = { email: "dana@example.org", password: "a lamp in the window" };

describe("sign-in with a password", () => {
  let server: Served;
  let admin: Browser;

  beforeAll(async () => {
    server = await serve(WITH_PASSWORDS);
    admin = browser(server.url);
    await signIn(admin, ADMINISTRATOR);
    await admin.send("/api/accounts", { method: "POST", json: { name: "Dana", ...DRAFTER, role: "drafter" } });
  });
  afterAll(() => server.close());

  const status = async (page: Browser, path = "/api/me") => (await page.send(path)).status;
  const idOf = async (page: Browser) => Me.parse(await (await page.send("/api/me")).json()).id;
  const change = (id: string, json: object) => admin.send(`/api/accounts/${id}`, { method: "PATCH", json });

  test("keeps the session in a cookie that no script reads and no other site sends", async () => {
    const answer = await signIn(browser(server.url), DRAFTER);
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^gender-lens\.session_token=.+; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await answer.text()).toBe("");
  });

  test("says the same of a wrong password and of an address that nobody has", async () => {
    const wrong = await signIn(browser(server.url), { ...ADMINISTRATOR, password: "quiet rivers run dry" });
    const unknown = await signIn(browser(server.url), {
      email: "nobody@example.org",
      password: "quiet rivers run dry",
    });
    expect(wrong.status).toBe(401);
    expect(await unknown.text()).toBe(await wrong.text());
  });

  test("makes nobody an account, and leads to no other address of the library", async () => {
    const page = browser(server.url);
    const json = { name: "Eve", email: "eve@example.org", password: "a long enough password", role: "administrator" };
    for (const path of [
      "sign-up/email",
      "update-user",
      "list-sessions",
      "get-session",
      "admin/set-role",
      "sign-in/email",
    ]) {
      expect([path, (await page.send(`/api/auth/${path}`, { method: "POST", json })).status]).toEqual([path, 404]);
      await signIn(page, DRAFTER);
      expect([path, (await page.send(`/api/auth/${path}`, { method: "POST", json })).status]).toEqual([path, 404]);
    }
    expect(Me.parse(await (await page.send("/api/me")).json()).role).toBe("drafter");
  });

  test("gives a new session at each sign-in, whatever cookie was there before (fixation)", async () => {
    const page = browser(server.url);
    const { host } = new URL(server.url);
    await signIn(page, DRAFTER);
    const first = page.cookies(host).get("gender-lens.session_token");
    await signIn(page, DRAFTER);
    const second = page.cookies(host).get("gender-lens.session_token");
    expect(second).not.toBe(first);
    page.cookies(host).set("gender-lens.session_token", `planted.${"A".repeat(43)}%3D`);
    expect(await status(page)).toBe(401);
    await signIn(page, DRAFTER);
    expect(page.cookies(host).get("gender-lens.session_token")).not.toMatch(/^planted/);
  });

  test("ends the session at sign-out, for who kept its cookie too", async () => {
    const page = browser(server.url);
    const { host } = new URL(server.url);
    await signIn(page, DRAFTER);
    const kept = new Map(page.cookies(host));
    expect((await page.send("/api/auth/sign-out", { method: "POST" })).status).toBe(200);
    for (const [name, value] of kept) page.cookies(host).set(name, value);
    expect(await status(page)).toBe(401);
  });

  test("closes an account at once, its sessions and tokens, and opens it again", async () => {
    const page = browser(server.url);
    await signIn(page, DRAFTER);
    const id = await idOf(page);
    const made = await page.send("/api/tokens", { method: "POST", json: { name: "nightly", scopes: ["read"] } });
    const { token } = (await made.json()) as { token: string };
    const withToken = () => fetch(`${server.url}/api/me`, { headers: { authorization: `Bearer ${token}` } });
    expect((await withToken()).status).toBe(200);

    expect((await change(id, { open: false })).status).toBe(200);
    expect(await status(page)).toBe(401);
    expect((await withToken()).status).toBe(401);
    expect((await signIn(page, DRAFTER)).status).toBe(403);

    expect((await change(id, { open: true })).status).toBe(200);
    expect((await signIn(page, DRAFTER)).status).toBe(204);
    expect((await withToken()).status).toBe(200);
  });

  test("another role holds from the next request on", async () => {
    const page = browser(server.url);
    await signIn(page, DRAFTER);
    const id = await idOf(page);
    expect(await status(page, "/api/accounts")).toBe(403);
    await change(id, { role: "administrator" });
    expect(await status(page, "/api/accounts")).toBe(200);
    await change(id, { role: "drafter" });
    expect(await status(page, "/api/accounts")).toBe(403);
  });

  test("keeps the last administrator, open and as such", async () => {
    const id = await idOf(admin);
    for (const json of [{ open: false }, { role: "reader" }]) {
      const refused = await change(id, json);
      expect([json, refused.status]).toEqual([json, 409]);
    }
    const accounts = (await (await admin.send("/api/accounts")).json()) as { items: unknown[] };
    const own = accounts.items.map((one) => Account.parse(one)).find((one) => one.id === id);
    expect(own).toMatchObject({ role: "administrator", open: true });
  });

  test("changes a password for who knows it, and ends the other sessions", async () => {
    const first = browser(server.url);
    const second = browser(server.url);
    await signIn(first, DRAFTER);
    await signIn(second, DRAFTER);
    const next = "a boat on the river";
    const send = (current: string) => first.send("/api/auth/password", { method: "POST", json: { current, next } });
    expect((await send("not the password")).status).toBe(403);
    expect((await send(DRAFTER.password)).status).toBe(204);
    expect(await status(first)).toBe(200);
    expect(await status(second)).toBe(401);
    expect((await signIn(second, DRAFTER)).status).toBe(401);
    expect((await signIn(second, { ...DRAFTER, password: next })).status).toBe(204);
    await change(await idOf(first), { password: DRAFTER.password });
    expect(await status(first)).toBe(401);
  });
});

test("a session lives on over a restart, and ends when its time is over", async () => {
  const data = await mkdtemp(join(tmpdir(), "gender-lens-sessions-"));
  const first = await serve(WITH_PASSWORDS, { data });
  const { port } = first;
  const page = browser(first.url);
  await signIn(page, ADMINISTRATOR);
  await first.close();

  const second = await serve(WITH_PASSWORDS, { data, port });
  expect((await page.send("/api/me")).status).toBe(200);
  await second.close();

  const archive = await openArchive({ name: "own", database: { folder: join(data, "own") } });
  await archive.db.update(tables.sessions).set({ expiresAt: new Date(Date.now() - 1000) });
  await archive.close();
  const third = await serve(WITH_PASSWORDS, { data, port });
  expect((await page.send("/api/me")).status).toBe(401);
  await third.close();
  await rm(data, { recursive: true, force: true });
});

test("makes who guesses passwords wait, and nobody else", async () => {
  const server = await serve(WITH_PASSWORDS);
  const page = browser(server.url);
  const guess = { ...ADMINISTRATOR, password: "wrong, wrong, wrong" };
  const answers = await Promise.all(Array.from({ length: 8 }, () => signIn(page, guess)));
  const statuses = answers.map((answer) => answer.status).toSorted();
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
  const refused = answers.find((answer) => answer.status === 429);
  expect(await refused?.json()).toMatchObject({ code: "too-many-requests" });
  expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
  // The right password has to wait as well, else the limit would tell that it is the right one.
  expect((await signIn(page, ADMINISTRATOR)).status).toBe(429);
  expect((await signIn(page, { email: "other@example.org", password: "wrong, wrong, wrong" })).status).toBe(401);
  await server.close();
});
