import type { Assessment, BatchItem } from "@gender-lens/model";
import type { ScoringOptions } from "../storage/schema/index.ts";
import type { PackedLayout } from "./write-scoring.ts";

/** What a confined process made of one file, and what is to be kept of it. */
export interface ScoredFile {
  file: {
    name: string;
    /** Size of the file in bytes. */
    bytes: number;
    /** The bytes themselves; null where the user does not want them kept. */
    content: Uint8Array | null;
  };
  assessment: Assessment;
  layout: PackedLayout;
  options: ScoringOptions & {
    /** Version that the user says the draft follows. */
    draftOf?: string | null;
  };
}

/** What came of storing it. */
export interface Stored {
  outcome: NonNullable<BatchItem["outcome"]>;
  /** Id of the version. */
  version: string;
}
