import { createServer } from "node:http";
import { Provider } from "oidc-provider";
import { freePort } from "./server.ts";
import type { Browser } from "./browser.ts";

export const CLIENT = { id: "gender-lens", secret: "a-secret-of-the-client-that-no-log-may-show" };

/** A person whom the provider knows. */
export interface Known {
  sub: string;
  email: string;
  email_verified: boolean;
  name: string;
  roles?: string[];
  /** Names of claims that the ID token leaves to the userinfo endpoint. */
  apart?: string[];
}

export interface RunningProvider {
  issuer: string;
  /** People who may sign in there, by the name that they sign in with; tests change them. */
  people: Map<string, Known>;
  close: () => Promise<void>;
}

/** An OpenID provider on 127.0.0.1 whose one client is our server. */
export async function startProvider(server: string): Promise<RunningProvider> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const people = new Map<string, Known>();
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${server}/api/auth/callback/openid`],
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    pkce: { required: () => true },
    // The claims stand in the ID token, as most providers of large organizations have it.
    conformIdTokenClaims: false,
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name", "roles"] },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: async (use: string) => {
        const { apart = [], ...claims } = people.get(id) ?? {};
        return Object.fromEntries(
          Object.entries(claims).filter(([name]) => use !== "id_token" || !apart.includes(name)),
        );
      },
    }),
    cookies: { keys: ["key of the cookies of a provider in a test"] },
  });
  const http = createServer(provider.callback());
  await new Promise<void>((resolve) => http.listen(port, "127.0.0.1", resolve));
  return {
    issuer,
    people,
    close: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

/** Sign-in through the provider alone. */
export const withProvider = (issuer: string) => ({
  GENDER_LENS_OIDC_ISSUER: issuer,
  GENDER_LENS_OIDC_CLIENT_ID: CLIENT.id,
  GENDER_LENS_OIDC_CLIENT_SECRET: CLIENT.secret,
  GENDER_LENS_OIDC_ROLE_CLAIM: "roles",
});

/**
 * Signs in at the provider as a person does, and gives the address that it sends the browser back to, not yet asked.
 * @param change what somebody in between does to the request, such as another `nonce`
 */
export async function toCallback(page: Browser, name: string, change: (address: URL) => void = () => {}): Promise<URL> {
  const began = await page.send("/api/auth/sign-in/openid", { method: "POST", json: { returnTo: "/track" } });
  if (began.status !== 200) throw new Error(`sign-in did not begin: ${began.status} ${await began.text()}`);
  const { address } = (await began.json()) as { address: string };
  const asked = new URL(address);
  change(asked);
  const form = await page.go(asked.href, back);
  const consent = await page.go(form.address.href, back, { prompt: "login", login: name, password: "any" });
  const arrived = await page.go(consent.address.href, back, { prompt: "consent" });
  return arrived.address;
}

const back = (at: URL): boolean => at.pathname === "/api/auth/callback/openid";
