// Paragraphs with their gold decisions, of every source that the coder is measured on.
import fs from "node:fs";
import path from "node:path";
import type { Decisions } from "@gender-lens/model";
import { Gold } from "@gender-lens/model";
import { read } from "@gender-lens/reader";
import { HELD_OUT, realReports } from "../src/shared-data.ts";
import { readChallenge } from "./challenge/entries.ts";

/** `read`: real reports that the rules were written or mended on; `unread`: the held-out two. */
export type Set = "read" | "unread" | "corpora" | "challenge";

export interface Unit {
  readonly set: Set;
  /** Report or file; what is left out at a time where anything is fitted. */
  readonly source: string;
  readonly id: string;
  /** Shown to nobody where the set is `read` or `unread`. */
  readonly text: string;
  /** The decisions that are settled; the challenge set leaves some open. */
  readonly gold: Partial<Decisions>;
}

const corpora = path.resolve(import.meta.dirname, "../../corpora/reports");

/** The fictional reports and the challenge set. */
export async function madeUnits(): Promise<Unit[]> {
  const units: Unit[] = [];
  for (const name of fs.readdirSync(corpora).toSorted()) {
    const folder = path.join(corpora, name);
    units.push(...(await unitsOf("corpora", path.join(folder, `${name}.docx`), path.join(folder, "gold.json"))));
  }
  const { paragraphs } = readChallenge();
  return [
    ...units,
    ...paragraphs.map(({ id, file, text, expect }): Unit => ({
      set: "challenge",
      source: file,
      id,
      text,
      gold: settled(expect),
    })),
  ];
}

/** The ten real reports. */
export async function realUnits(): Promise<Unit[]> {
  const units: Unit[] = [];
  for (const { pdf, gold } of realReports()) units.push(...(await unitsOf(null, pdf, gold)));
  return units;
}

async function unitsOf(set: Set | null, report: string, goldFile: string): Promise<Unit[]> {
  const gold = Gold.parse(JSON.parse(fs.readFileSync(goldFile, "utf8")));
  const result = await read(new Uint8Array(fs.readFileSync(report)));
  if (!result.ok) throw new Error(`${report}: ${result.failure.code}`);
  const decisions = new Map(gold.paragraphs.map((p) => [p.paragraph, p]));
  return result.report.paragraphs.flatMap(({ part, number, text }) => {
    const expected = part === "body" ? decisions.get(number) : undefined;
    if (expected === undefined) return [];
    const { paragraph, ...wanted } = expected;
    const where = set ?? (HELD_OUT.includes(gold.symbol) ? "unread" : "read");
    return [{ set: where, source: gold.symbol, id: `${gold.symbol}, ${String(paragraph)}`, text, gold: wanted }];
  });
}

/** Without the fields that are undefined. */
function settled(expected: { [K in keyof Decisions]?: Decisions[K] | undefined }): Partial<Decisions> {
  return Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined));
}
