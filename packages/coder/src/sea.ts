import type { Evidence } from "@gender-lens/model";
import type { Mention } from "./mentions.ts";

/** Flag `sea` (codebook, Flags): sexual exploitation and abuse, harassment or misconduct by personnel; the spans that name it. */
export function sea(mentions: readonly Mention[]): Evidence[] {
  return mentions
    .filter((m) => m.sense === "sea")
    .map((m) => ({
      supports: "sea",
      start: m.start,
      end: m.end,
      rule: "sea.named",
      note: "Names sexual exploitation and abuse or sexual misconduct by personnel.",
    }));
}
