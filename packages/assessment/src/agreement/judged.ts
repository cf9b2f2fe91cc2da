import { hasGenderContent, type Decisions, Level, Pillar } from "@gender-lens/model";
import { nominalAlpha, ordinalAlpha } from "./alpha.ts";

/** What one person decided on a paragraph; what is absent was not decided. */
export type Decided = { [Name in keyof Decisions]?: Decisions[Name] | undefined };

/** Something that is measured of codings, by its name, and its value in one of them; undefined where it is not decided. */
interface Measure {
  decision: string;
  of: (decided: Decided) => string | boolean | undefined;
}

/**
 * Gender content is what the headline figure counts. Pillars are four decisions of their own: two reviewers who give
 * one in common of two each agree on three of the four.
 */
export const measures: readonly Measure[] = [
  {
    decision: "genderContent",
    of: ({ level, disaggregated }) =>
      level === undefined || disaggregated === undefined ? undefined : hasGenderContent({ level, disaggregated }),
  },
  { decision: "level", of: ({ level }) => level },
  { decision: "disaggregated", of: ({ disaggregated }) => disaggregated },
  { decision: "recommendation", of: ({ recommendation }) => recommendation },
  { decision: "gap", of: ({ gap }) => gap },
  ...Pillar.options.map((pillar) => ({
    decision: `pillar:${pillar}`,
    of: ({ pillars }: Decided) => pillars?.includes(pillar),
  })),
  { decision: "sgbv", of: ({ sgbv }) => sgbv },
  { decision: "sea", of: ({ sea }) => sea },
];

/** Agreement of several people on one decision. */
export interface AgreementOn {
  decision: string;
  /** Paragraphs that at least two of them decided. */
  units: number;
  /** How many people decided on one of these. */
  reviewers: number;
  alpha: number | null;
}

interface Paired<Value> {
  units: Value[][];
  reviewers: number;
}

/** The units on which at least two people decided, and who they are. */
function paired<Value>(
  units: readonly ReadonlyMap<string, Decided>[],
  of: (decided: Decided) => Value | undefined,
): Paired<Value> {
  const who = new Set<string>();
  const found = units.flatMap((coders) => {
    const decided = [...coders].flatMap(([coder, decisions]) => {
      const value = of(decisions);
      return value === undefined ? [] : [{ coder, value }];
    });
    if (decided.length < 2) return [];
    for (const { coder } of decided) who.add(coder);
    return [decided.map(({ value }) => value)];
  });
  return { units: found, reviewers: who.size };
}

/**
 * Krippendorff's alpha of each decision.
 *
 * All are nominal. The level is given twice, as `level` and as `level (ordinal)`: its three values are in an order, so
 * that none against specific is a worse disagreement than related against specific, and only the ordinal one says so;
 * the nominal one is printed beside it, as it is what other studies print.
 * @param units for each paragraph what each person who coded it decided, by who they are
 */
export function agreementOn(units: readonly ReadonlyMap<string, Decided>[]): AgreementOn[] {
  return measures.flatMap(({ decision, of }) => {
    const { units: values, reviewers } = paired(units, of);
    const nominal = { decision, units: values.length, reviewers, alpha: nominalAlpha(values) };
    if (decision !== "level") return [nominal];
    const levels = paired(units, ({ level }) => level);
    const alpha = ordinalAlpha(levels.units, Level.options);
    return [nominal, { ...nominal, decision: "level (ordinal)", alpha }];
  });
}
