import { z } from "zod";
import { FailureCode } from "../failure.ts";

/** What an archive or its server may refuse, beside files that cannot be read. */
export const RefusalCode = z.enum([
  "not-found",
  "not-allowed",
  "sign-in-needed",
  "invalid-request",
  "conflict",
  "changed-meanwhile",
  "archive-in-use",
  "archive-too-new",
  "database-unavailable",
  "too-many-requests",
  "unexpected",
]);
export type RefusalCode = z.infer<typeof RefusalCode>;

/** Problem details (RFC 9457) with the project's stable code and what to do. */
export const Problem = z.strictObject({
  /** `/problems/CODE` */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  code: z.union([FailureCode, RefusalCode]),
  hint: z.string(),
  /** Where a request does not fit its schema: which part, and why. */
  errors: z.array(z.strictObject({ at: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
