import type { Assessment } from "@gender-lens/model";
import type { Assessed, Rule } from "./assessed.ts";

/** "had one" is only said of a report that a reader can look up. */
function lastWithSection(previous: readonly Assessment[]): string {
  const [last] = previous.toSorted((a, b) => (b.report.date ?? "").localeCompare(a.report.date ?? ""));
  const section = last?.outline.find(({ wps }) => wps === "stand-alone");
  return section && last?.report.symbol
    ? ` The report before, ${last.report.symbol}, had one: “${section.heading}”.`
    : "";
}

function message({ outline, previous }: Assessed): string {
  const combined = outline.find(({ wps }) => wps === "combined");
  const found = combined
    ? `No section is wholly on women and peace and security; “${combined.heading}” shares its heading with another topic.`
    : "No section is headed women and peace and security, gender equality or sexual and gender-based violence.";
  return found + lastWithSection(previous);
}

/** A stand-alone section is one of DPO's two companion indicators (codebook, Sections). */
export const noStandAloneSection: Rule = (assessed) =>
  assessed.figures.paragraphs === 0 || assessed.outline.some(({ wps }) => wps === "stand-alone")
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
