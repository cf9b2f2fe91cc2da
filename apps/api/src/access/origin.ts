import { Refusal } from "@gender-lens/archive";
import type { MiddlewareHandler } from "hono";
import { hostName, isLoopback } from "./loopback.ts";
import type { AccessRule } from "./start-rule.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
/** Headers that a proxy adds: where nobody signs in, whoever comes through a proxy is not on this computer. */
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/**
 * Keeps other web sites out of the browser's hands.
 *
 * A page of another site can make a browser send requests here, with the cookies of whoever is signed in, or, where nobody
 * signs in, with all rights. What it cannot do is to forge `Origin`, `Sec-Fetch-Site` and `Host`, or to add
 * `Authorization`:
 * - `Host` must be the server's own, so that a foreign name that is made to point to 127.0.0.1 (DNS rebinding) gets nothing;
 * - a request that changes something must come from our own pages, or from a program that carries a key and no cookie;
 * - data is not handed to pages of other sites; a link from there may open a page, and return from signing in.
 * @throws Refusal (`not-allowed`)
 */
export function ownSiteOnly(rule: AccessRule): MiddlewareHandler {
  return async (context, next) => {
    const header = (name: string) => context.req.header(name);
    const host = header("host");
    const name = hostName(host);
    const local = isLoopback(name);
    // A key cannot be added by a page of another site: the browser would ask first, and is told no; and a name that was
    // made to point here brings none. Monitors ask by number.
    const keyed = header("authorization") !== undefined || header("x-gender-lens-local") !== undefined;
    const named = local || keyed || context.req.path === "/api/health";
    if (!named && (rule.signIn === null || name !== rule.publicUrl.hostname)) {
      throw refused("This server does not go by that name", `Open it as ${rule.publicUrl.origin}`);
    }
    if (rule.signIn === null && FORWARDED.some((one) => header(one) !== undefined)) {
      throw refused(
        "The request came through a proxy, and this server asks nobody to sign in",
        "Set GENDER_LENS_SIGN_IN=on or GENDER_LENS_OIDC_ISSUER on a server behind a proxy.",
      );
    }
    const site = header("sec-fetch-site");
    const origin = header("origin");
    if (SAFE.has(context.req.method)) {
      const foreign = site === "cross-site" || site === "same-site";
      if (foreign && header("sec-fetch-mode") !== "navigate" && context.req.path.startsWith("/api/")) throw crossSite();
    } else if (!keyed) {
      if (site !== undefined && site !== "same-origin" && site !== "none") throw crossSite();
      const ours = [rule.publicUrl.origin, ...(local ? [`http://${host}`] : [])];
      if (origin !== undefined && !ours.includes(origin)) throw crossSite();
      // Every browser says one of the two when it sends something; a cookie without either is no browser's.
      if (site === undefined && origin === undefined && header("cookie") !== undefined) throw crossSite();
    }
    await next();
  };
}

const refused = (message: string, hint: string) => new Refusal("not-allowed", message, hint);
const crossSite = () =>
  refused("The request came from the page of another site", "Open Gender Lens itself, or use a token.");
