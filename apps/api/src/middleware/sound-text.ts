import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "../env.ts";
import { RefusedRequest } from "../problems/refused-request.ts";

/** Characters of an address, query included; servers on the way allow about as many. */
const LONGEST_ADDRESS = 8192;

/**
 * Refuses what PostgreSQL cannot store as text: the character NUL and halves of surrogate pairs, in the address or in a
 * body of JSON. They are a mistake of who asks, and would end as an error of the database.
 */
export function soundText(): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    if (c.req.url.length > LONGEST_ADDRESS) throw unsound("The address is too long.", 414);
    if (/%00/.test(c.req.url)) throw unsound("The address holds the character NUL.");
    if (isJson(c.req.header("content-type"))) {
      // Hono keeps the text, so that the handler's own reading of it costs no second one.
      const parsed = parse(await c.req.text());
      if (holdsUnsoundText(parsed)) throw unsound("A text in the body holds the character NUL or half a character.");
    }
    await next();
  };
}

const isJson = (type: string | undefined): boolean => /^application\/(?:[\w.+-]+\+)?json\b/i.test(type ?? "");

function unsound(message: string, status = 400): RefusedRequest {
  return new RefusedRequest("invalid-request", message, "Send whole characters of Unicode, without NUL.", { status });
}

function parse(text: string): unknown {
  if (text === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedRequest("invalid-request", "The body is not well-formed JSON.", "Check it with a JSON linter.");
  }
}

const unsoundText = (text: string): boolean => text.includes("\u0000") || !text.isWellFormed();

/** Looks through all of a value without calling itself: a body may be nested ten thousand deep. */
function holdsUnsoundText(value: unknown): boolean {
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === "string" && unsoundText(next)) return true;
    if (typeof next !== "object" || next === null) continue;
    for (const [key, inner] of Object.entries(next)) {
      if (unsoundText(key)) return true;
      waiting.push(inner);
    }
  }
  return false;
}
