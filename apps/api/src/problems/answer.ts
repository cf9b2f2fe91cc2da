import type { Context } from "hono";
import type { Problem } from "@gender-lens/model";
import type { AppEnv } from "../env.ts";
import { TITLE, type ProblemCode } from "./statuses.ts";

export const PROBLEM_JSON = "application/problem+json";

/** Seconds after which it is worth to ask again, where the database is away. */
const RETRY_AFTER = "5";

interface Said {
  code: ProblemCode;
  status: number;
  message: string;
  hint: string;
  errors?: Problem["errors"];
  headers?: Record<string, string>;
}

/** Problem details (RFC 9457) as an answer; `instance` is the path asked for, without its query. */
export function problemAnswer(c: Context<AppEnv>, { code, status, message, hint, errors, headers }: Said): Response {
  const problem: Problem = {
    type: `/problems/${code}`,
    title: TITLE[code],
    status,
    detail: message,
    instance: c.req.path,
    code,
    hint,
    ...(errors ? { errors } : {}),
  };
  if (status === 503) c.header("Retry-After", RETRY_AFTER);
  // The rest of such a body is not read: the connection ends, and the client must not put its next request into it.
  if (status === 413 || status === 415) c.header("Connection", "close");
  for (const [name, value] of Object.entries(headers ?? {})) c.header(name, value);
  c.header("Content-Type", PROBLEM_JSON);
  c.header("Cache-Control", "no-store");
  // Safe: every status comes from STATUS or from a refusal that names one of HTTP's own.
  return c.body(JSON.stringify(problem), status as 400);
}
