import type { Publication } from "@gender-lens/model";
import { MIDDLE, NARROW, WIDE, type Grid } from "../grid.ts";

/** The versions that a published figure rests on, a row each; of samples the first column says so. */
export function publicationGrid({ name, versions, sample }: Publication): Grid {
  const mark = sample ? [{ name: "SAMPLE", width: NARROW }] : [];
  return {
    name: "Publication",
    columns: [
      ...mark,
      { name: "publication", width: WIDE },
      { name: "symbol", width: MIDDLE },
      { name: "title", width: WIDE },
      { name: "date", width: MIDDLE, kind: "date" },
      { name: "mission", width: NARROW },
      ...[
        "paragraphs",
        "gender_content",
        "share",
        "specific",
        "related",
        "disaggregated",
        "recommendations",
        "gaps",
      ].map((column) => ({ name: column, width: NARROW })),
      { name: "machine_gender_content", width: NARROW },
      { name: "stand_alone", width: NARROW },
      { name: "coder", width: MIDDLE },
      { name: "sha256", width: WIDE },
    ],
    rows: versions.map(({ symbol, title, date, mission, figures, machineFigures, standAlone, coder, sha256 }) => {
      const { paragraphs, genderContent, share, specific, related, disaggregated, recommendations, gaps } = figures;
      const counted = [paragraphs, genderContent, share, specific, related, disaggregated, recommendations, gaps];
      const machine = machineFigures.genderContent;
      const row = [name, symbol, title, date, mission, ...counted, machine, standAlone, coder, sha256];
      return sample ? ["SAMPLE", ...row] : row;
    }),
  };
}
