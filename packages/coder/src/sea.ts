import type { Evidence } from "@gender-lens/model";
import type { Misconduct } from "./misconduct.ts";

/** Flag `sea` (codebook, Flags): sexual exploitation and abuse, harassment or misconduct by personnel; the spans that name it. */
export function sea({ mentions, byPersonnel }: Misconduct): Evidence[] {
  const named = mentions.filter((m) => m.concept === "sea");
  return [
    ...named.map(({ start, end }): Evidence => ({
      supports: "sea",
      start,
      end,
      rule: "sea.named",
      note: "Names sexual exploitation and abuse, harassment or misconduct by personnel.",
    })),
    ...byPersonnel.map(({ start, end }): Evidence => ({
      supports: "sea",
      start,
      end,
      rule: "sea.by-personnel",
      note: "Lays sexual violence at the door of personnel.",
    })),
  ];
}
