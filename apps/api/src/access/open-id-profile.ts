import { z } from "@hono/zod-openapi";
import type { OpenIdProvider } from "./settings.ts";

/** A provider that does not answer holds up one sign-in for this long. */
const WAIT_MILLISECONDS = 10_000;

const Claims = z.looseObject({ sub: z.string(), email: z.string().optional(), email_verified: z.unknown().optional() });
type Claims = z.output<typeof Claims>;

const Discovered = z.looseObject({ issuer: z.string(), userinfo_endpoint: z.url().optional() });

/** Where discovery stands (OpenID Connect Discovery 1.0, 4). */
export const discoveryUrl = ({ issuer }: OpenIdProvider): string =>
  `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;

/** Claims of an ID token whose signature, issuer, audience and nonce the library has verified before. */
function claimsOf(idToken: string): Claims {
  return Claims.parse(JSON.parse(Buffer.from(idToken.split(".")[1] ?? "", "base64url").toString()));
}

async function fetched(url: string, headers: Record<string, string> = {}): Promise<unknown> {
  const answer = await fetch(url, { headers, redirect: "error", signal: AbortSignal.timeout(WAIT_MILLISECONDS) });
  if (!answer.ok) throw new Error(`the provider answered ${answer.status}`);
  return answer.json();
}

/** What the provider says of the person at its userinfo endpoint; null where it has none. */
async function userInfo(provider: OpenIdProvider, accessToken: string): Promise<Claims | null> {
  const { userinfo_endpoint: address } = Discovered.parse(await fetched(discoveryUrl(provider)));
  if (address === undefined) return null;
  return Claims.parse(await fetched(address, { authorization: `Bearer ${accessToken}` }));
}

interface Tokens {
  idToken?: string | undefined;
  accessToken?: string | undefined;
}

/**
 * What the provider says of who signs in: the claims of the ID token and, where the address or the role is not among
 * them, those of the userinfo endpoint too (OpenID Connect Core 1.0, 5.3). The token's word goes first, and userinfo
 * counts only where it speaks of the same person. Null, and with it no sign-in, where either cannot be had.
 */
export function profileFrom(provider: OpenIdProvider) {
  return async ({ idToken, accessToken }: Tokens) => {
    if (idToken === undefined) return null;
    const claims = claimsOf(idToken);
    const wanted = ["email", ...(provider.roleClaim === null ? [] : [provider.roleClaim])];
    const lacks = wanted.some((name) => claims[name] === undefined);
    let more: Claims | null = null;
    try {
      if (lacks && accessToken !== undefined) more = await userInfo(provider, accessToken);
    } catch {
      // No sign-in for now: somebody would lose a role by a fault of the network.
      return null;
    }
    if (more !== null && more.sub !== claims.sub) return null;
    const said = { ...more, ...claims };
    const emailVerified = said.email_verified === true || said.email_verified === "true";
    return { ...said, id: claims.sub, email: said.email ?? null, emailVerified };
  };
}
