import type { Assessment } from "@gender-lens/model";
import { csv } from "./csv.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { table } from "./table.ts";

/** What a format may want to know before the first assessment. */
export interface Occasion {
  /** How many files were named. */
  files: number;
  /** True where the result goes to stdout, so that colours may be used if it is a terminal. */
  toScreen: boolean;
}

/** How assessments are printed: something first, then each as it comes. */
export interface Format {
  begin: string;
  assessment(assessment: Assessment): string;
}

export const formats = { table, json, csv, md: markdown } satisfies Record<string, (occasion: Occasion) => Format>;
export type FormatName = keyof typeof formats;
