import { Refusal } from "@gender-lens/archive";
import { Role } from "@gender-lens/model";
import { z } from "zod";
import { networks } from "./address.ts";
import { PASSWORD } from "./auth-rules.ts";
import { isLoopback } from "./loopback.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** An OpenID provider, as the operator names it. */
export interface OpenIdProvider {
  /** Exactly as the provider spells it in its tokens. */
  issuer: string;
  clientId: string;
  /** Null for a client that has none and proves itself by PKCE alone. */
  clientSecret: string | null;
  /** What the button says. */
  name: string;
  /** Claim that holds the role, a name or a list of names; null where administrators give roles here. */
  roleClaim: string | null;
}

/** The first administrator, made at the first start of a server that has none. */
export interface FirstAdministrator {
  email: string;
  password: string;
}

/** What the environment says of sign-in, before the rule of start has judged it. */
export interface SignInSettings {
  /** Asked for by the operator, whatever address the server listens on. */
  wanted: boolean;
  /** Null where nobody named a provider. */
  openId: OpenIdProvider | null;
  /** Whether accounts with a password may sign in. */
  passwords: boolean;
  firstAdministrator: FirstAdministrator | null;
  /** Null where the environment gives none. */
  secret: string | null;
  /** Address that people type; null where the environment gives none. */
  publicUrl: URL | null;
  /** Addresses or networks of proxies whose `X-Forwarded-For` is believed. */
  proxies: string[];
}

/** Shorter ones can be guessed by trying; the same floor as the library has. */
const SHORTEST_SECRET = 32;

/**
 * Sign-in as the environment has it.
 * @throws Refusal (`invalid-request`) where a value makes no sense; its message names the variable, never the value
 */
export function signInSettings(env: Environment): SignInSettings {
  const value = (name: string): string | null => {
    const given = env[`GENDER_LENS_${name}`]?.trim();
    return given === undefined || given === "" ? null : given;
  };
  const wanted = value("SIGN_IN");
  if (wanted !== null && wanted !== "on" && wanted !== "off") {
    throw wrong("GENDER_LENS_SIGN_IN is neither on nor off", "Set it to on or off, or leave it out.");
  }
  const secret = value("AUTH_SECRET");
  if (secret !== null && secret.length < SHORTEST_SECRET) {
    throw wrong(
      "GENDER_LENS_AUTH_SECRET is too short",
      `Give at least ${SHORTEST_SECRET} characters, for example from: openssl rand -base64 32`,
    );
  }
  const openId = openIdProvider(value);
  const passwords = value("PASSWORDS");
  if (passwords !== null && passwords !== "on" && passwords !== "off") {
    throw wrong("GENDER_LENS_PASSWORDS is neither on nor off", "Set it to on or off, or leave it out.");
  }
  if (passwords === "off" && openId === null) {
    throw wrong(
      "GENDER_LENS_PASSWORDS is off and no OpenID provider is named, so nobody could sign in",
      "Set GENDER_LENS_OIDC_ISSUER and GENDER_LENS_OIDC_CLIENT_ID, or leave GENDER_LENS_PASSWORDS out.",
    );
  }
  return {
    wanted: wanted === "on" || (wanted === null && openId !== null),
    openId,
    passwords: passwords !== "off",
    firstAdministrator: firstAdministrator(value),
    secret,
    publicUrl: publicUrl(value("URL")),
    proxies: proxies(value("PROXIES")),
  };
}

function openIdProvider(value: (name: string) => string | null): OpenIdProvider | null {
  const issuer = value("OIDC_ISSUER");
  if (issuer === null) return null;
  const url = URL.parse(issuer);
  if (url === null || (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))) {
    throw wrong(
      "GENDER_LENS_OIDC_ISSUER is no https address",
      "Give the issuer as the provider names it, for example https://login.example.org/realms/desk",
    );
  }
  const clientId = value("OIDC_CLIENT_ID");
  if (clientId === null) {
    throw wrong(
      "GENDER_LENS_OIDC_ISSUER is set without GENDER_LENS_OIDC_CLIENT_ID",
      "Register Gender Lens with the provider and set GENDER_LENS_OIDC_CLIENT_ID and GENDER_LENS_OIDC_CLIENT_SECRET.",
    );
  }
  return {
    issuer,
    clientId,
    clientSecret: value("OIDC_CLIENT_SECRET"),
    name: value("OIDC_NAME") ?? url.hostname,
    roleClaim: value("OIDC_ROLE_CLAIM"),
  };
}

function firstAdministrator(value: (name: string) => string | null): FirstAdministrator | null {
  const email = value("ADMIN_EMAIL");
  const password = value("ADMIN_PASSWORD");
  if (email === null && password === null) return null;
  if (email === null || password === null) {
    throw wrong(
      "Of GENDER_LENS_ADMIN_EMAIL and GENDER_LENS_ADMIN_PASSWORD only one is set",
      "Set both for the first start, or neither and use: gender-lens account add --role administrator",
    );
  }
  if (!z.email().safeParse(email).success || password.length < PASSWORD.shortest) {
    throw wrong(
      "GENDER_LENS_ADMIN_EMAIL is no address, or GENDER_LENS_ADMIN_PASSWORD is too short",
      `Give an address of mail and a password of at least ${PASSWORD.shortest} characters.`,
    );
  }
  return { email, password };
}

function proxies(given: string | null): string[] {
  const parts = (given ?? "").split(/[\s,]+/).filter((part) => part !== "");
  try {
    networks(parts);
  } catch {
    throw wrong("GENDER_LENS_PROXIES names no addresses", "Give addresses or networks, for example 10.0.0.0/8.");
  }
  return parts;
}

function publicUrl(given: string | null): URL | null {
  if (given === null) return null;
  const url = URL.parse(given);
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search !== "" || url.hash !== "") {
    throw wrong("GENDER_LENS_URL is no address of a server", "Give scheme and host, as https://lens.example.org");
  }
  return url;
}

/** Highest role that a claim names, `reader` where it names none. */
export function roleOfClaim(claim: unknown): Role {
  const named = new Set<unknown>(Array.isArray(claim) ? claim : [claim]);
  return Role.options.findLast((role) => named.has(role)) ?? "reader";
}

const wrong = (message: string, hint: string) => new Refusal("invalid-request", message, hint);
