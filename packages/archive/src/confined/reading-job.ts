import type { Reading, ReadOutcome } from "./read-report.ts";

/** A file to be read as a command was told to. */
export interface ReadingJob {
  path: string;
  reading: Omit<Reading, "recognizer">;
  /** Whether the places of the words are wanted as well; they are ten times as much as the words. */
  layout: boolean;
}

/** What was read of it. */
export interface ReadingAnswer {
  outcome: ReadOutcome;
}
