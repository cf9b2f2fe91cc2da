import type { z } from "@hono/zod-openapi";
import { Problem } from "@gender-lens/model";
import { PROBLEM_JSON } from "../problems/answer.ts";
import { named } from "./named.ts";

const problem = named("Problem", Problem);

const WORDS = {
  400: "The request does not fit.",
  401: "Sign in first.",
  403: "Your role or your token does not allow it.",
  404: "There is no such thing, or none that you may see.",
  405: "The address does not take this method; `Allow` says which it takes.",
  409: "It conflicts with what is there.",
  412: "It has changed since you read it (`If-Match`).",
  413: "Too large.",
  414: "The address is too long.",
  415: "A kind of body or file that is not taken.",
  422: "The file cannot be read; `code` says why.",
  429: "Too many requests; `Retry-After` says when to ask again.",
  500: "Something went wrong that should not.",
  503: "The database cannot be reached, or the archive cannot be opened; `Retry-After` says when to ask again.",
} as const;

type ProblemStatus = keyof typeof WORDS;

const asProblem = (status: ProblemStatus) => ({
  description: WORDS[status],
  content: { [PROBLEM_JSON]: { schema: problem } },
});

/** What every route may answer beside what it is for. */
const COMMON = [400, 401, 403, 404, 405, 413, 414, 415, 429, 500, 503] as const satisfies ProblemStatus[];

/**
 * The problems that a route may answer, for its description. Their types are left out on purpose: they are thrown, never
 * returned, and the typed client would otherwise offer a problem wherever it offers a result.
 */
export function problems(...more: ProblemStatus[]): Record<never, never> {
  return Object.fromEntries(
    [...COMMON, ...more].toSorted((a, b) => a - b).map((status) => [status, asProblem(status)]),
  );
}

/** An answer of JSON by a schema. */
export function json<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { "application/json": { schema } } };
}

/** An answer without a body. */
export const nothing = (description: string) => ({ description });

/** A body of JSON that must be there. */
export function body<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { "application/json": { schema } } } as const;
}

/** An answer of bytes, in one of these kinds. */
export function binary(types: readonly string[], description: string) {
  const bytes = { schema: { type: "string", format: "binary" } } as const;
  return { description, content: Object.fromEntries(types.map((type) => [type, bytes])) };
}
