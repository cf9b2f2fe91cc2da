import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";
import { json, nothing, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { RefusedRequest } from "../problems/refused-request.ts";
import type { Access } from "../services.ts";
import { AUTH_PATH, OPEN_ID } from "./auth-rules.ts";
import { Address, OpenIdInput, PasswordInput, SignInInput, SignInWays } from "./schemas.ts";

const body = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { "application/json": { schema } } },
});
const about = { tags: ["Access"] };

const ways = createRoute({
  ...about,
  method: "get",
  path: "/api/auth/ways",
  summary: "How one may sign in; needs no sign-in",
  request: { query: z.object({}) },
  responses: { 200: json(SignInWays, "The ways."), ...problems() },
});
const signIn = createRoute({
  ...about,
  method: "post",
  path: "/api/auth/sign-in",
  summary: "Sign in with a password; the answer sets the cookie of the session",
  request: body(SignInInput),
  responses: { 204: nothing("Signed in."), ...problems() },
});
const signInOpenId = createRoute({
  ...about,
  method: "post",
  path: "/api/auth/sign-in/openid",
  summary: "Begin to sign in through the OpenID provider; the browser goes to the address of the answer",
  request: body(OpenIdInput),
  responses: { 200: json(Address, "Where to sign in."), ...problems() },
});
const signOut = createRoute({
  ...about,
  method: "post",
  path: "/api/auth/sign-out",
  summary: "End the session; the address, if there is one, ends it at the OpenID provider too",
  responses: { 200: json(Address, "Signed out."), ...problems() },
});
const changePassword = createRoute({
  ...about,
  method: "post",
  path: "/api/auth/password",
  summary: "Change one's own password; every other session of one's own ends",
  request: body(PasswordInput),
  responses: { 204: nothing("Changed."), ...problems() },
});

/** Signing in and out. Of the library's own addresses the browser reaches one: where the OpenID provider sends it back. */
export const authRoutes = routes()
  .openapi(ways, (c) => {
    const asked = c.get("services").access.rule.signIn;
    const openId = asked?.openId ? { name: asked.openId.name } : null;
    c.header("Cache-Control", "no-store");
    return c.json({ signInNeeded: asked !== null, passwords: asked?.passwords === true, openId }, 200);
  })
  .openapi(signIn, async (c) => {
    const { email, password } = c.req.valid("json");
    const { limits } = c.get("services").access;
    await limits.attempt(c, email, async () => {
      const answer = await library(c, "/sign-in/email", { email, password });
      if (answer.ok) return takeCookies(c, answer);
      if (answer.status === 403) {
        throw new RefusedRequest("not-allowed", "The account is closed.", "Ask an administrator to open it.");
      }
      if (answer.status >= 500) throw new Error("the sign-in library failed");
      throw new RefusedRequest(
        "sign-in-needed",
        "Address and password do not go together.",
        "Check both, then try again.",
      );
    });
    return c.body(null, 204);
  })
  .openapi(signInOpenId, async (c) => {
    const { returnTo } = c.req.valid("json");
    if (!c.get("services").access.rule.signIn?.openId) throw noSignIn();
    const answer = await library(c, "/sign-in/social", {
      provider: OPEN_ID,
      callbackURL: returnTo,
      errorCallbackURL: "/sign-in",
      disableRedirect: true,
    });
    if (!answer.ok) {
      throw new RefusedRequest(
        "unexpected",
        "The OpenID provider cannot be reached.",
        "Try again in a moment; if it stays away, ask who runs the server.",
        { status: 503 },
      );
    }
    takeCookies(c, answer);
    const { url } = z.object({ url: z.string() }).parse(await answer.json());
    return c.json({ address: url }, 200);
  })
  .openapi(signOut, async (c) => {
    const answer = await library(c, "/sign-out", { disableRedirect: true });
    takeCookies(c, answer);
    const { url } = z.object({ url: z.string().optional() }).parse(answer.ok ? await answer.json() : {});
    return c.json({ address: url ?? null }, 200);
  })
  .openapi(changePassword, async (c) => {
    const { current, next } = c.req.valid("json");
    const { auth, limits } = c.get("services").access;
    if (auth === null) throw noSignIn();
    const session = await auth.api.getSession({ headers: c.req.raw.headers });
    if (session === null) throw new RefusedRequest("sign-in-needed", "Nobody is signed in.", "Sign in first.");
    await limits.attempt(c, session.user.email, async () => {
      const passwords = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
      const answer = await library(c, "/change-password", passwords);
      if (answer.ok) return takeCookies(c, answer);
      if (answer.status >= 500) throw new Error("the sign-in library failed");
      throw new RefusedRequest("not-allowed", "That is not your password.", "Check it, then try again.");
    });
    return c.body(null, 204);
  });

/** Where the OpenID provider sends the browser back: no route of the document, since nobody calls it of their own. */
export async function openIdCallback(c: Context<AppEnv>): Promise<Response> {
  const { auth, rule }: Access = c.get("services").access;
  if (auth === null) throw noSignIn();
  const { search } = new URL(c.req.url);
  return auth.handler(new Request(`${rule.publicUrl.origin}${AUTH_PATH}/callback/${OPEN_ID}${search}`, c.req.raw));
}

/** Asks the library as a page of ours would; that the request comes from one has been checked before. */
async function library(c: Context<AppEnv>, path: string, input: object): Promise<Response> {
  const { auth, rule }: Access = c.get("services").access;
  if (auth === null) throw noSignIn();
  const headers = new Headers({ "content-type": "application/json", origin: rule.publicUrl.origin });
  for (const name of ["cookie", "user-agent"]) {
    const value = c.req.header(name);
    if (value !== undefined) headers.set(name, value);
  }
  const address = `${rule.publicUrl.origin}${AUTH_PATH}${path}`;
  return auth.handler(new Request(address, { method: "POST", headers, body: JSON.stringify(input) }));
}

/** Hands on the cookies of an answer, and nothing else of it: its body names the session. */
function takeCookies(c: Context<AppEnv>, answer: Response): void {
  c.header("Cache-Control", "no-store");
  for (const cookie of answer.headers.getSetCookie()) c.header("Set-Cookie", cookie, { append: true });
}

function noSignIn(): RefusedRequest {
  return new RefusedRequest("not-found", "This server asks nobody to sign in that way.", "See /api/auth/ways.");
}
