import { z } from "zod";
import { Failure } from "../failure.ts";
import { Id, Moment, Person } from "./scalars.ts";

const count = z.int().nonnegative();

/** What a batch does with each of its files. */
export const BatchKind = z.enum(["add", "rescore"]);
export type BatchKind = z.infer<typeof BatchKind>;

/** Work on any number of files, as far as it has got. */
export const Batch = z.strictObject({
  id: Id,
  kind: BatchKind,
  name: z.string(),
  state: z.enum(["running", "done", "cancelled"]),
  total: count,
  waiting: count,
  working: count,
  done: count,
  failed: count,
  cancelled: count,
  startedAt: Moment,
  endedAt: Moment.nullable(),
  by: Person,
});
export type Batch = z.infer<typeof Batch>;

/** One file of a batch and what came of it. */
export const BatchItem = z.strictObject({
  id: Id,
  /** Name of the file as the user gave it, with its folders where it has some. */
  name: z.string(),
  state: z.enum(["waiting", "working", "done", "failed", "cancelled"]),
  /** `added`: a new report; `new-version`: of one that is there; `new-file`: of a version that is there;
      `already-there`: the same bytes; `rescored`. */
  outcome: z.enum(["added", "new-version", "new-file", "already-there", "rescored"]).nullable(),
  report: Id.nullable(),
  failure: z.strictObject({ code: z.string(), message: Failure.shape.message, hint: Failure.shape.hint }).nullable(),
  attempts: count,
});
export type BatchItem = z.infer<typeof BatchItem>;
