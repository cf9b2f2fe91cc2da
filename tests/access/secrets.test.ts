import { afterEach, expect, test, vi } from "vitest";
import { browser, signIn } from "./browser.ts";
import { CLIENT, startProvider, toCallback, withProvider } from "./provider.ts";
import { ADMINISTRATOR, freePort, serve, WITH_PASSWORDS } from "./server.ts";

afterEach(() => vi.restoreAllMocks());

/** Everything that the process writes, whoever writes it, until the test ends. */
function written(): () => string {
  const chunks: string[] = [];
  const keep = (chunk: unknown): boolean => {
    chunks.push(String(chunk));
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(keep);
  vi.spyOn(process.stderr, "write").mockImplementation(keep);
  for (const name of ["log", "info", "warn", "error", "debug"] as const) {
    vi.spyOn(console, name).mockImplementation((...parts: unknown[]) => void keep(parts.map(String).join(" ")));
  }
  return () => chunks.join("\n");
}

test("no line of the log holds a password, a cookie, a code, a state, a token or a secret, in whatever way one signs in", async () => {
  const port = await freePort();
  const provider = await startProvider(`http://127.0.0.1:${port}`);
  provider.people.set("ada", { sub: "ada", email: "ada@example.org", email_verified: true, name: "Ada" });
  const text = written();
  const authSecret = "a-secret-of-cookies-that-no-log-may-show";
  const server = await serve(
    { ...WITH_PASSWORDS, ...withProvider(provider.issuer), GENDER_LENS_AUTH_SECRET: authSecret },
    { port },
  );
  const secrets = [ADMINISTRATOR.password, ADMINISTRATOR.email, authSecret, CLIENT.secret];

  const page = browser(server.url);
  const wrong = "this is not the password";
  secrets.push(wrong);
  await signIn(page, { ...ADMINISTRATOR, password: wrong });
  await signIn(page, ADMINISTRATOR);
  secrets.push(...page.cookies(new URL(server.url).host).values());
  const made = await page.send("/api/tokens", { method: "POST", json: { name: "nightly", scopes: ["read"] } });
  const { token } = (await made.json()) as { token: string };
  secrets.push(token);
  for (const bearer of [token, `${token}x`]) {
    await page.send("/api/me", { headers: { authorization: `Bearer ${bearer}` } });
  }
  await page.send("/api/auth/password", { method: "POST", json: { current: wrong, next: wrong } });

  const other = browser(server.url);
  const callback = await toCallback(other, "ada");
  const forged = new URL(callback);
  forged.searchParams.set("state", "a-forged-state-of-thirty-two-signs");
  await browser(server.url).go(forged.href, (at) => at.pathname === "/sign-in");
  await other.go(callback.href, (at) => at.pathname === "/track");
  await other.go(callback.href, (at) => at.pathname === "/sign-in");
  for (const name of ["code", "state"]) secrets.push(callback.searchParams.get(name) ?? "missing");
  secrets.push("a-forged-state-of-thirty-two-signs", ...other.cookies(new URL(server.url).host).values());
  await other.send("/api/auth/sign-out", { method: "POST" });
  await server.close();
  await provider.close();

  const log = JSON.stringify(server.lines);
  expect(server.lines.length).toBeGreaterThan(8);
  for (const secret of secrets) {
    expect(secret.length).toBeGreaterThan(6);
    expect(log).not.toContain(secret);
    expect(text()).not.toContain(secret);
    expect(text()).not.toContain(decodeURIComponent(secret));
  }
});
