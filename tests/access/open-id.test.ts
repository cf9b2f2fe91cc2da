import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Me } from "@gender-lens/model";
import { browser, type Browser } from "./browser.ts";
import { startProvider, toCallback, withProvider, type RunningProvider } from "./provider.ts";
import { freePort, serve, type Served } from "./server.ts";

describe("sign-in through an OpenID provider", () => {
  let provider: RunningProvider;
  let server: Served;

  beforeAll(async () => {
    const port = await freePort();
    provider = await startProvider(`http://127.0.0.1:${port}`);
    const known = [
      { sub: "ada", email: "ada@example.org", email_verified: true, name: "Ada", roles: ["staff", "administrator"] },
      { sub: "ben", email: "ben@example.org", email_verified: true, name: "Ben", roles: ["drafter"] },
      { sub: "cy", email: "cy@example.org", email_verified: true, name: "Cy" },
      { sub: "mallory", email: "ada@example.org", email_verified: false, name: "Mallory", roles: ["administrator"] },
    ];
    for (const one of known) provider.people.set(one.sub, one);
    server = await serve(withProvider(provider.issuer), { port });
  });
  afterAll(async () => {
    await server.close();
    await provider.close();
  });

  const me = async (page: Browser) => Me.parse(await (await page.send("/api/me")).json());

  test("says that there is a provider, and asks everybody to sign in", async () => {
    const page = browser(server.url);
    expect((await page.send("/api/me")).status).toBe(401);
    expect(await (await page.send("/api/auth/ways")).json()).toEqual({
      signInNeeded: true,
      passwords: true,
      openId: { name: "127.0.0.1" },
    });
  });

  test("asks for a code with PKCE, state and nonce, and comes back to the page signed in", async () => {
    const page = browser(server.url);
    let asked: URLSearchParams | undefined;
    const callback = await toCallback(page, "ada", (address) => (asked = address.searchParams));
    expect(asked?.get("response_type")).toBe("code");
    expect(asked?.get("code_challenge_method")).toBe("S256");
    for (const name of ["code_challenge", "state", "nonce"]) expect(asked?.get(name)).toMatch(/^[\w-]{20,}$/);
    const { address } = await page.go(callback.href, (at) => at.pathname === "/track");
    expect(address.href).toBe(`${server.url}/track`);
    expect(await me(page)).toMatchObject({ name: "Ada", email: "ada@example.org", role: "administrator" });
  });

  test("gives the role that the claim names, and reader where it names none", async () => {
    for (const [name, role] of [
      ["ben", "drafter"],
      ["cy", "reader"],
    ] as const) {
      const page = browser(server.url);
      await page.go((await toCallback(page, name)).href, (at) => at.pathname === "/track");
      expect(await me(page)).toMatchObject({ role });
    }
  });

  test("asks the userinfo endpoint for the role and the address where the ID token says nothing of them", async () => {
    const given = { email_verified: true, roles: ["reviewer"] };
    const known = [
      { ...given, sub: "dee", email: "dee@example.org", name: "Dee", apart: ["roles"] },
      { ...given, sub: "eli", email: "eli@example.org", name: "Eli", apart: ["email", "email_verified", "roles"] },
    ];
    for (const one of known) {
      provider.people.set(one.sub, one);
      const page = browser(server.url);
      await page.go((await toCallback(page, one.sub)).href, (at) => at.pathname === "/track");
      expect(await me(page)).toMatchObject({ email: one.email, role: "reviewer" });
    }
  });

  test("takes the role from the claim at every sign-in, and writes it in the audit log", async () => {
    const ben = provider.people.get("ben");
    if (ben === undefined) throw new Error("ben");
    provider.people.set("ben", { ...ben, roles: ["reviewer"] });
    const page = browser(server.url);
    await page.go((await toCallback(page, "ben")).href, (at) => at.pathname === "/track");
    expect(await me(page)).toMatchObject({ role: "reviewer" });
    const ada = browser(server.url);
    await ada.go((await toCallback(ada, "ada")).href, (at) => at.pathname === "/track");
    const log = await (await ada.send("/api/own/audit")).json();
    expect(log).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ verb: "add-account", details: { role: "drafter", by: "OpenID provider" } }),
        expect.objectContaining({
          verb: "change-account",
          details: { before: { role: "drafter" }, after: { role: "reviewer" }, by: "OpenID provider" },
        }),
      ]),
    });
  });

  test("refuses a state that is not the browser's own", async () => {
    const page = browser(server.url);
    const callback = await toCallback(page, "ben");
    callback.searchParams.set("state", "another-state-of-thirty-two-chars");
    const { address } = await page.go(callback.href, (at) => at.pathname === "/sign-in");
    expect(address.searchParams.get("error")).toMatch(/state/);
    expect((await page.send("/api/me")).status).toBe(401);
  });

  test("refuses a sign-in that another browser began", async () => {
    const callback = await toCallback(browser(server.url), "ben");
    const other = browser(server.url);
    const { address } = await other.go(callback.href, (at) => at.pathname === "/sign-in");
    expect(address.searchParams.get("error")).toMatch(/state/);
    expect((await other.send("/api/me")).status).toBe(401);
  });

  test("refuses an ID token with another nonce", async () => {
    const page = browser(server.url);
    const callback = await toCallback(page, "ben", (address) => address.searchParams.set("nonce", "n".repeat(32)));
    const { address } = await page.go(callback.href, (at) => at.pathname === "/sign-in");
    expect(address.searchParams.get("error")).not.toBeNull();
    expect((await page.send("/api/me")).status).toBe(401);
  });

  test("takes no code twice", async () => {
    const page = browser(server.url);
    const callback = await toCallback(page, "ben");
    await page.go(callback.href, (at) => at.pathname === "/track");
    await page.send("/api/auth/sign-out", { method: "POST" });
    const again = await page.go(callback.href, (at) => at.pathname === "/sign-in");
    expect(again.address.searchParams.get("error")).not.toBeNull();
    expect((await page.send("/api/me")).status).toBe(401);
  });

  test("never takes an address that the provider has not verified for somebody who is there", async () => {
    const page = browser(server.url);
    const { address } = await page.go((await toCallback(page, "mallory")).href, (at) => at.pathname === "/sign-in");
    expect(address.searchParams.get("error")).toBe("account_not_linked");
    expect((await page.send("/api/me")).status).toBe(401);
  });

  test("returns to pages of its own alone", async () => {
    const page = browser(server.url);
    for (const returnTo of ["https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)"]) {
      const answer = await page.send("/api/auth/sign-in/openid", { method: "POST", json: { returnTo } });
      expect([returnTo, answer.status]).toEqual([returnTo, 400]);
    }
  });

  test("ends the session when an administrator closes the account, and lets it in no more", async () => {
    const cy = browser(server.url);
    await cy.go((await toCallback(cy, "cy")).href, (at) => at.pathname === "/track");
    const ada = browser(server.url);
    await ada.go((await toCallback(ada, "ada")).href, (at) => at.pathname === "/track");
    const { id } = await me(cy);
    const closed = await ada.send(`/api/accounts/${id}`, { method: "PATCH", json: { open: false } });
    expect(closed.status).toBe(200);
    expect((await cy.send("/api/me")).status).toBe(401);
    const again = browser(server.url);
    const { address } = await again.go((await toCallback(again, "cy")).href, (at) => at.pathname === "/sign-in");
    expect(address.searchParams.get("error")).toBe("account_closed");
  });
});
