import { createHash } from "node:crypto";
import type { Context } from "hono";
import { RefusedRequest } from "../problems/refused-request.ts";

/** The `ETag` of a value: the same value gives the same tag, whichever server answers. */
export function tagOf(value: unknown): string {
  return `W/"${createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 27)}"`;
}

/**
 * Refuses a change where the one who asks has seen another state than the present one and says so with `If-Match`.
 *
 * Tags are compared without their mark of weakness: it is there for compression alone.
 */
export async function unchanged(c: Context, present: () => Promise<unknown>): Promise<void> {
  const seen = c.req.header("if-match");
  if (seen === undefined || seen === "*") return;
  const now = bare(tagOf(await present()));
  if (!seen.split(",").some((tag) => bare(tag) === now)) {
    throw new RefusedRequest(
      "changed-meanwhile",
      "It has changed since you read it.",
      "Read it again, and decide with what stands there now.",
    );
  }
}

const bare = (tag: string): string => tag.trim().replace(/^W\//, "");
