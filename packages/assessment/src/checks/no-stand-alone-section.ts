import type { Assessed, Rule } from "./assessed.ts";
import { sectionDropped } from "./section-dropped.ts";

function message({ outline }: Assessed): string {
  const combined = outline.find(({ wps }) => wps === "combined");
  return combined
    ? `No section is wholly on women and peace and security; “${combined.heading}” shares its heading with another topic.`
    : "No section is headed women and peace and security, gender equality or sexual and gender-based violence.";
}

/** A stand-alone section is one of DPO's two companion indicators (codebook, Sections); not said twice where it was dropped. */
export const noStandAloneSection: Rule = (assessed) =>
  assessed.figures.paragraphs === 0 ||
  assessed.outline.some(({ wps }) => wps === "stand-alone") ||
  sectionDropped(assessed).length > 0
    ? []
    : [
        {
          id: "no-stand-alone-section",
          severity: "important",
          paragraph: null,
          message: message(assessed),
          suggestion:
            "Give women and peace and security a heading of its own, and gather under it what is now scattered.",
        },
      ];
