// The one place that knows where real reports lie. They are test data only: none of their text is in the project.
import { existsSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** Folder with `reports/`, `gold/` and `hazards/`: GENDER_LENS_REPORTS, else `../shared` beside the project. */
export const sharedFolder = path.resolve(root, process.env["GENDER_LENS_REPORTS"] ?? "../shared");

/** The ten reports of 2025 that have gold codings. */
const NAMES = [
  "S_2025_153",
  "S_2025_154",
  "S_2025_176",
  "S_2025_194",
  "S_2025_200",
  "S_2025_202",
  "S_2025_211",
  "S_2025_223",
  "S_2025_342",
  "S_2025_97",
];

/** Held out: figures of these may be computed, their text may be shown to nobody. */
export const HELD_OUT = ["S/2025/97", "S/2025/202"];

/** A real report and its gold coding on disk. */
export interface RealReport {
  name: string;
  pdf: string;
  gold: string;
}

/** The ten real reports. Throws where the folder is there and one of them is not: a test must not pass on nine. */
export function realReports(): RealReport[] {
  return NAMES.map((name) => {
    const report = {
      name,
      pdf: path.join(sharedFolder, "reports", `${name}.pdf`),
      gold: path.join(sharedFolder, "gold", `${name}.json`),
    };
    for (const file of [report.pdf, report.gold]) {
      if (!existsSync(file)) throw new Error(`${file} is missing from the real reports`);
    }
    return report;
  });
}

/** A file of `hazards/`: what users bring that is no report, or no readable one. */
export const hazard = (name: string): string => path.join(sharedFolder, "hazards", name);
