import { createHash, timingSafeEqual } from "node:crypto";
import { findToken, localActor, type Actor, type Archive } from "@gender-lens/archive";
import { Role } from "@gender-lens/model";
import type { Context, MiddlewareHandler } from "hono";
import type { AppEnv } from "../env.ts";
import { RefusedRequest } from "../problems/refused-request.ts";
import { peerAddress } from "./address.ts";
import type { Auth } from "./auth.ts";
import { isLoopback } from "./loopback.ts";

/** Sent by the command line of this computer, with the secret that stands in the lock of the archive. */
const LOCAL_HEADER = "x-gender-lens-local";

interface Parts {
  archive: Archive;
  /** Null where nobody is asked to sign in. */
  auth: Auth | null;
  /** Secret of the archive's lock; null where it has none (PostgreSQL). */
  localSecret: string | null;
}

/**
 * Says who asks, and refuses who has to sign in first: the key of a token, the session of a person, the command line of
 * this computer, or, where no sign-in is asked for, the one user of it.
 */
export function whoAsks({ archive, auth, localSecret }: Parts): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    context.set("actor", await actorOf(context, { archive, auth, localSecret }));
    // What one may see, another may not: nothing on the way may keep it.
    context.header("Cache-Control", "private, no-cache");
    context.header("Vary", "Cookie, Authorization", { append: true });
    await next();
  };
}

async function actorOf(context: Context<AppEnv>, { archive, auth, localSecret }: Parts): Promise<Actor> {
  const secret = context.req.header(LOCAL_HEADER);
  if (secret !== undefined) {
    const peer = peerAddress(context);
    if (localSecret !== null && same(secret, localSecret) && (peer === "" || isLoopback(peer))) return localActor;
    throw signInNeeded("The secret is not that of the running server.", "Start the command again.");
  }
  const authorization = context.req.header("authorization");
  if (authorization !== undefined) {
    const [, key] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    const actor = key === undefined ? null : await findToken(archive, key);
    if (actor !== null) return actor;
    throw signInNeeded("The token is not valid, or not any more.", "Make another one under Settings, or ask for one.");
  }
  if (auth === null) return localActor;
  const { headers, response } = await auth.api.getSession({ headers: context.req.raw.headers, returnHeaders: true });
  // A session in use is renewed once an hour, and its cookie with it.
  for (const cookie of headers?.getSetCookie() ?? []) context.header("Set-Cookie", cookie, { append: true });
  if (response?.user.open !== true) throw signInNeeded("Nobody is signed in.", "Sign in, or send a token.");
  const { id, name, role } = response.user;
  return { id, name, role: Role.parse(role), scopes: null };
}

/** Whether two secrets are the same, in a time that does not tell how far they agree. */
function same(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

const digest = (text: string): Buffer => createHash("sha256").update(text).digest();

function signInNeeded(message: string, hint: string): RefusedRequest {
  return new RefusedRequest("sign-in-needed", message, hint, { headers: { "WWW-Authenticate": "Bearer" } });
}
