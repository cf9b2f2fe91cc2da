import type { Context } from "./context.ts";

/** Words `from` to `to` (exclusive) of the sentence, one space between, the start clipped to the sentence. */
export function said(context: Context, from: number, to: number): string {
  return context.words
    .slice(Math.max(0, from), Math.max(0, to))
    .map((w) => w.word)
    .join(" ");
}
