import { z } from "zod";
import { Assessment, CoderIdentity } from "./assessment.ts";
import { FailureCode } from "./failure.ts";

/** Why a file of a batch gave no assessment: a failure code, or what the file system said. */
export const BatchFailureCode = z.union([FailureCode, z.enum(["not-found", "not-readable"])]);
export type BatchFailureCode = z.infer<typeof BatchFailureCode>;

const file = {
  /** As the user named it, with `/` between folders on every system. */
  path: z.string(),
  /** SHA-256 of the bytes; null where they could not be read. */
  sha256: z.string().nullable(),
  coderId: CoderIdentity.shape.id,
};

/** What `gender-lens batch` says of one file: an assessment, or why there is none. */
export const BatchRow = z.discriminatedUnion("status", [
  z.strictObject({ ...file, status: z.literal("ok"), assessment: Assessment }),
  z.strictObject({ ...file, status: z.literal("failed"), code: BatchFailureCode, message: z.string() }),
]);
export type BatchRow = z.infer<typeof BatchRow>;
