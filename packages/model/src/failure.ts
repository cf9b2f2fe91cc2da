import { z } from "zod";

/** Why a file could not be read; stable across versions, the same in CLI, API and web. */
export const FailureCode = z.enum([
  "not-a-report",
  "no-text-layer",
  "encrypted",
  "wrong-language",
  "too-large",
  "unsupported-format",
  "damaged",
  "timed-out",
]);
export type FailureCode = z.infer<typeof FailureCode>;

/** An error that a user can cause: one sentence what is wrong (`message`), one what to do (`hint`). */
export const Failure = z.strictObject({
  code: FailureCode,
  message: z.string().min(1),
  hint: z.string().min(1),
});
export type Failure = z.infer<typeof Failure>;
