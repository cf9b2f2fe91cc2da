import type { Assessment, Failure } from "@gender-lens/model";
import type { Reading } from "./read-report.ts";

/** The bytes of a file that is to be scored. */
export interface ScoringJob {
  bytes: Uint8Array;
  reading: Omit<Reading, "recognizer">;
}

/** Where the words of a file stand: the JSON of a `Layout`, packed with gzip. */
export interface PackedLayout {
  reader: string;
  packed: Uint8Array;
}

/** What came of it; packed where it was read, so that the process that stores it has less to do. */
export type ScoringOutcome =
  | { ok: true; assessment: Assessment; layout: PackedLayout }
  | { ok: false; failure: Failure };

/** What the process that scores says. */
export interface ScoringAnswer {
  outcome: ScoringOutcome;
}
