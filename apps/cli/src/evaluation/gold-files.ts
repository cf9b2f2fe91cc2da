import { readdirSync, readFileSync } from "node:fs";
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

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch {
    throw new UsageError(`there is no folder ${folder}`);
  }
}

/** The gold codings `NAME.json` of a folder, sorted by name, each with its report `NAME.pdf`. Throws UsageError. */
export function goldFiles(folder: string, reports: string): GoldFile[] {
  return namesIn(folder)
    .toSorted()
    .map((name) => ({
      gold: parsed(path.join(folder, name)),
      report: path.join(reports, `${path.basename(name, ".json")}.pdf`),
    }));
}
