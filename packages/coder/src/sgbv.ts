import type { Evidence } from "@gender-lens/model";
import type { Mention } from "./mentions.ts";

/** Flag `sgbv` (codebook, Flags): the paragraph names sexual or gender-based violence in any form; the spans that name it. */
export function sgbv(mentions: readonly Mention[]): Evidence[] {
  return mentions
    .filter((m) => m.concept === "sgbv")
    .map((m) => ({
      supports: "sgbv",
      start: m.start,
      end: m.end,
      rule: "sgbv.named",
      note: "Names sexual or gender-based violence.",
    }));
}
