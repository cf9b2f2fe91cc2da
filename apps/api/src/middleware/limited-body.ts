import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { except } from "hono/combine";
import { RefusedRequest } from "../problems/refused-request.ts";

/** Bytes of a body of JSON: the longest that makes sense holds a few thousand ids. */
const MOST_BYTES = 1024 * 1024;
/** These take files, with limits of their own. */
const STREAMED = ["/api/:archive/uploads", "/api/:archive/archive", "/api/:archive/review-sheet"];

/** Refuses a body that is longer than any that makes sense. */
export function limitedBody(): MiddlewareHandler {
  return except(
    STREAMED,
    bodyLimit({
      maxSize: MOST_BYTES,
      onError: () => {
        throw new RefusedRequest("too-large", "The body is larger than 1 MB.", "Send less at once.");
      },
    }),
  );
}
