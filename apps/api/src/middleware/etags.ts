import { except } from "hono/combine";
import { etag } from "hono/etag";
import type { MiddlewareHandler } from "hono";

/** Answers that are streamed: they have no end to take a digest of, or are too long to be held for one. */
const STREAMED = ["/api/*/batches/*/events", "/api/*/exports/*", "/api/*/archive", "/api/health"];

/**
 * An `ETag` for every answer to GET, and 304 where the one who asks has it already (RFC 9110, 13.1.2).
 *
 * Weak ones: the same answer compressed or not is the same.
 */
export function etags(): MiddlewareHandler {
  return except(STREAMED, etag({ weak: true, retainedHeaders: [...RETAINED] }));
}

/** Headers of a 200 that its 304 repeats; the request id is there on every answer. */
const RETAINED = ["cache-control", "content-location", "date", "etag", "expires", "vary", "x-request-id"];
