import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { accessRule, type Start } from "./start-rule.ts";

const data = mkdtempSync(join(tmpdir(), "gender-lens-rule-"));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const rule = (start: Partial<Start>) =>
  accessRule({ host: "127.0.0.1", port: 1325, env: {}, dataFolder: data, ...start });

describe("the rule of start", () => {
  test("asks nobody to sign in where the server listens on this computer only", () => {
    for (const host of ["127.0.0.1", "localhost", "::1", "127.1.2.3"]) expect(rule({ host }).signIn).toBeNull();
  });

  test("does not start anywhere else without sign-in, and says what to set", () => {
    for (const host of ["0.0.0.0", "::", "192.0.2.7", "lens.example.org"]) {
      expect(() => rule({ host })).toThrow(
        expect.objectContaining({ code: "sign-in-needed", hint: expect.stringContaining("GENDER_LENS_SIGN_IN=on") }),
      );
      const env = {
        GENDER_LENS_SIGN_IN: "off",
        GENDER_LENS_OIDC_ISSUER: "https://id.example.org",
        GENDER_LENS_OIDC_CLIENT_ID: "x",
      };
      expect(() => rule({ host, env })).toThrow(expect.objectContaining({ code: "sign-in-needed" }));
    }
  });

  test("needs the address that people type, where it is not this computer", () => {
    const env = { GENDER_LENS_SIGN_IN: "on" };
    expect(() => rule({ host: "0.0.0.0", env })).toThrow(
      expect.objectContaining({ hint: expect.stringContaining("GENDER_LENS_URL") }),
    );
    const started = rule({ host: "0.0.0.0", env: { ...env, GENDER_LENS_URL: "https://lens.example.org" } });
    expect(started.publicUrl.origin).toBe("https://lens.example.org");
    expect(started.signIn).not.toBeNull();
  });

  test("keeps a secret of its own in the data folder, for its owner alone, and the same at the next start", () => {
    const env = { GENDER_LENS_SIGN_IN: "on" };
    const secret = rule({ env }).signIn?.secret;
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(rule({ env }).signIn?.secret).toBe(secret);
    expect(statSync(join(data, "sign-in.secret")).mode & 0o777).toBe(0o600);
  });

  test("needs a secret from outside where several servers share a database", () => {
    const env = { GENDER_LENS_SIGN_IN: "on" };
    expect(() => rule({ env, dataFolder: null })).toThrow(
      expect.objectContaining({ hint: expect.stringContaining("GENDER_LENS_AUTH_SECRET") }),
    );
    const given = "s".repeat(32);
    expect(rule({ env: { ...env, GENDER_LENS_AUTH_SECRET: given }, dataFolder: null }).signIn?.secret).toBe(given);
  });

  test("a provider switches sign-in on, on this computer too", () => {
    const env = { GENDER_LENS_OIDC_ISSUER: "https://id.example.org/desk", GENDER_LENS_OIDC_CLIENT_ID: "lens" };
    expect(rule({ env }).signIn?.openId).toEqual({
      issuer: "https://id.example.org/desk",
      clientId: "lens",
      clientSecret: null,
      name: "id.example.org",
      roleClaim: null,
    });
  });

  test("refuses settings that make no sense, and never repeats their values", () => {
    const wrong: Record<string, string>[] = [
      { GENDER_LENS_SIGN_IN: "s3cret" },
      { GENDER_LENS_AUTH_SECRET: "s3cret" },
      { GENDER_LENS_OIDC_ISSUER: "http://s3cret.example.org", GENDER_LENS_OIDC_CLIENT_ID: "lens" },
      { GENDER_LENS_OIDC_ISSUER: "https://s3cret.example.org" },
      { GENDER_LENS_ADMIN_PASSWORD: "s3cret" },
      { GENDER_LENS_ADMIN_EMAIL: "admin@example.org", GENDER_LENS_ADMIN_PASSWORD: "s3cret" },
      { GENDER_LENS_URL: "s3cret" },
      { GENDER_LENS_URL: "https://lens.example.org/s3cret" },
      { GENDER_LENS_PASSWORDS: "off" },
      { GENDER_LENS_PROXIES: "10.0.0.0/8 s3cret" },
    ];
    for (const env of wrong) {
      expect(() => rule({ env }), JSON.stringify(env)).toThrow(
        expect.objectContaining({ code: "invalid-request", message: expect.not.stringContaining("s3cret") }),
      );
    }
  });
});
