import { type Decisions, Level, Pillar } from "@gender-lens/model";
import { decidedOf } from "./decided.ts";

/** Columns that a reviewer fills in, in their order. The pillars are four columns of yes and no. */
export const DECISION_COLUMNS = [
  "level",
  "disaggregated",
  "recommendation",
  "gap",
  ...Pillar.options,
  "sgbv",
  "sea",
] as const;

/** A row of a sheet by the names of its columns. */
export type SheetCells = Readonly<Record<string, string>>;

const YES = new Set(["yes", "y", "true", "1", "x"]);
const NO = new Set(["no", "n", "false", "0"]);
const BINARY = ["disaggregated", "recommendation", "gap", "sgbv", "sea"] as const;

/** What a cell cannot be read as. */
export class UnreadableCell extends Error {}

const cell = (row: SheetCells, name: string): string => (row[name] ?? "").trim().toLowerCase();

function yesOrNo(row: SheetCells, name: string): boolean | undefined {
  const value = cell(row, name);
  if (value === "") return undefined;
  if (YES.has(value)) return true;
  if (NO.has(value)) return false;
  throw new UnreadableCell(`${name}: “${row[name]}” is neither yes nor no`);
}

function level(row: SheetCells): Level | undefined {
  const value = cell(row, "level");
  if (value === "") return undefined;
  const known = Level.safeParse(value);
  if (known.success) return known.data;
  throw new UnreadableCell(`level: “${row["level"]}” is none of ${Level.options.join(", ")}`);
}

/**
 * The decisions of a row. An empty cell decides nothing; of the four pillars an empty one is a no where another is
 * filled in. Throws {@link UnreadableCell}.
 */
export function decisionsIn(row: SheetCells): Partial<Decisions> {
  const pillars = Pillar.options.map((pillar) => ({ pillar, given: yesOrNo(row, pillar) }));
  const decided = pillars.some(({ given }) => given !== undefined);
  return decidedOf({
    level: level(row),
    ...Object.fromEntries(BINARY.map((name) => [name, yesOrNo(row, name)])),
    pillars: decided ? pillars.flatMap(({ pillar, given }) => (given === true ? pillar : [])) : undefined,
  });
}

const said = (yes: boolean): string => (yes ? "yes" : "no");

/** The cells of decisions, as a reviewer would fill them in. */
export function cellsOf({ level: given, pillars, ...flags }: Decisions): string[] {
  return DECISION_COLUMNS.map((name) => {
    if (name === "level") return given;
    const pillar = Pillar.safeParse(name);
    if (pillar.success) return said(pillars.includes(pillar.data));
    return said(name in flags && flags[name as keyof typeof flags]);
  });
}
