import { Gold, hasGenderContent, type Decisions } from "@gender-lens/model";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { z } from "zod";
import { Code, printCode } from "./code.ts";
import { CORPORA } from "./manifest.ts";

export const INDEX = join(CORPORA, "index.yml");
/** Folder with reports and gold that are not part of the project; `GENDER_LENS_REPORTS` names another one. */
const OUTSIDE = process.env.GENDER_LENS_REPORTS ?? join(CORPORA, "..", "..", "shared");

const HEAD = `# Real reports by symbol: their figures and their gold codings by paragraph number. No text of theirs is kept here.
# Paragraphs that are not named are coded "none". Made by scripts/index-real.ts from the gold in ../shared.
`;

const count = z.int().nonnegative();
const Entry = Gold.pick({ symbol: true, date: true, mission: true, department: true, period: true }).extend({
  sections: z.strictObject({ standAlone: count, combined: count }),
  figures: z.strictObject({
    paragraphs: count,
    genderContent: count,
    share: z.number(),
    specific: count,
    related: count,
    disaggregated: count,
    recommendations: count,
    gaps: count,
  }),
  codings: z.record(z.string().regex(/^\d+$/), Code),
});
export type IndexEntry = z.output<typeof Entry>;

/** The figures of a coded body as the Assessment counts them; the share in per cent, two decimals. */
export function figuresOf(paragraphs: readonly Decisions[]): IndexEntry["figures"] {
  const having = (test: (decisions: Decisions) => boolean) => paragraphs.filter(test).length;
  const genderContent = having(hasGenderContent);
  return {
    paragraphs: paragraphs.length,
    genderContent,
    share: Math.round((10_000 * genderContent) / paragraphs.length) / 100,
    specific: having((p) => p.level === "specific"),
    related: having((p) => p.level === "related"),
    disaggregated: having((p) => p.disaggregated),
    recommendations: having((p) => p.recommendation),
    gaps: having((p) => p.gap),
  };
}

/** The index as the gold outside the project gives it, in the order of the symbols' numbers. */
export function indexOf(golds: readonly Gold[]): string {
  const entries = golds
    .toSorted((a, b) => lastNumber(a.symbol) - lastNumber(b.symbol))
    .map(({ paragraphs, standAloneSections, combinedSections, symbol, date, mission, department, period }) => {
      const sections = { standAlone: standAloneSections.length, combined: combinedSections.length };
      const coded = paragraphs.map((p): [number, string] => [p.paragraph, printCode(p)]);
      const codings = Object.fromEntries(coded.filter(([, code]) => code !== "none"));
      return { symbol, date, mission, department, period, sections, figures: figuresOf(paragraphs), codings };
    });
  return HEAD + stringify(entries, { lineWidth: 0, collectionStyle: "any" });
}

function lastNumber(symbol: string): number {
  return Number(/\d+$/.exec(symbol)?.[0] ?? 0);
}

export function readGolds(): Gold[] {
  const folder = join(OUTSIDE, "gold");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => Gold.parse(JSON.parse(readFileSync(join(folder, file), "utf8"))));
}

export function readIndex(): IndexEntry[] {
  return z.array(Entry).parse(parse(readFileSync(INDEX, "utf8")));
}
