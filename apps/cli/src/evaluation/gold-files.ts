import { type Dirent, existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Gold } from "@gender-lens/model";
import { UsageError } from "../exit-codes.ts";

/** A gold coding and the report it codes. */
export interface GoldFile {
  gold: Gold;
  report: string;
}

function parsed(file: string): Gold {
  try {
    return Gold.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    throw new UsageError(`${file} is no gold coding: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => a.name.localeCompare(b.name));
  } catch {
    throw new UsageError(`there is no folder ${folder}`);
  }
}

/**
 * The gold codings of a folder, sorted by name, each with its report: `NAME.json` with `NAME.pdf` in
 * `reports`, or `NAME/gold.json` with the first PDF of `reports/NAME`. Throws UsageError.
 */
export function goldFiles(folder: string, reports: string): GoldFile[] {
  return entriesIn(folder).flatMap((entry) => {
    const { name } = entry;
    if (entry.isDirectory()) {
      const gold = path.join(folder, name, "gold.json");
      if (!existsSync(gold)) return [];
      const printed = entriesIn(path.join(reports, name)).find((file) => file.name.endsWith(".pdf"));
      return [{ gold: parsed(gold), report: path.join(reports, name, printed?.name ?? `${name}.pdf`) }];
    }
    if (!name.endsWith(".json")) return [];
    const report = path.join(reports, `${path.basename(name, ".json")}.pdf`);
    return [{ gold: parsed(path.join(folder, name)), report }];
  });
}
