import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { HELD_OUT, sharedFolder } from "../src/shared-data.ts";
import { chance } from "./mutations/chance.ts";
import type { Recipe } from "./mutate.ts";

const corpora = path.resolve(import.meta.dirname, "../../corpora/reports");
const SAMPLE = /\.(pdf|docx)$/u;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => SAMPLE.test(name))
    .map((name) => path.join(folder, name))
    .toSorted();

/** The fictional reports, each from two producers and as a Word file. */
export const fictional = (): string[] => filesIn(corpora);

/** The real reports and hazards where they are; those that nobody may read are not mutated either. */
export function real(): string[] {
  const heldOut = HELD_OUT.map((symbol) => symbol.replaceAll("/", "_"));
  return ["reports", "hazards"]
    .map((folder) => path.join(sharedFolder, folder))
    .filter((folder) => existsSync(folder))
    .flatMap(filesIn)
    .filter((file) => !heldOut.some((name) => path.basename(file).startsWith(name)));
}

/** So many recipes over the samples, as many of PDF as of Word files; the same each time for the same first seed. */
export function recipes(samples: readonly string[], count: number, first: number): Recipe[] {
  const kinds = [".pdf", ".docx"].map((kind) => samples.filter((sample) => sample.endsWith(kind)));
  return Array.from({ length: count }, (_, n) => {
    const seed = first + n;
    const draw = chance(-seed);
    const ofKind = kinds[seed % kinds.length] ?? [];
    return { sample: draw.one(ofKind), other: draw.one(ofKind), seed };
  });
}
