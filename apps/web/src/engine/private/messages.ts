import type { Assessment, Comparison, Layout, Series } from "@gender-lens/model";
import type { Outcome, Progress } from "../engine.ts";

/** What the page asks of the worker. Files go over as they are: a browser copies a File by reference. */
export type Request =
  | { call: "check"; file: File; force: boolean; changes: "final" | "original" }
  | { call: "layout"; file: File; force: boolean }
  | { call: "compare"; before: Assessment; after: Assessment }
  | { call: "published" }
  | { call: "warm" };

export interface Answers {
  check: Outcome<Assessment>;
  layout: Outcome<Layout>;
  compare: Comparison;
  published: Series["published"];
  warm: null;
}

/** One question, numbered, so that answers find theirs. */
export interface Question {
  id: number;
  request: Request;
}

export type Reply =
  | { id: number; progress: Progress }
  | { id: number; answer: Answers[keyof Answers] }
  | { id: number; error: string };
