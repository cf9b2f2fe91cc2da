import type { Assessment } from "@gender-lens/model";

/** What a format may want to know before the first assessment. */
export interface Occasion {
  /** How many files were named. */
  files: number;
  /** True where the result goes to stdout, so that colours may be used if it is a terminal. */
  toScreen: boolean;
}

/** How assessments are printed: something first, then each as it comes, then something last. */
export interface Format {
  begin: string;
  assessment(assessment: Assessment): string;
  end?(): string;
}
