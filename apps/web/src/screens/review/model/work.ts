import { Pillar, type Decisions, type Level } from "@gender-lens/model";

/** What one key changes: the level is set, the rest is turned over. */
export type Change = { level: Level } | { flag: Flag } | { pillar: Pillar };
export const FLAGS = ["disaggregated", "recommendation", "gap", "sgbv", "sea"] as const;
export type Flag = (typeof FLAGS)[number];

/** The keys of Review, in the order in which they are listed. */
export const KEYS: readonly { key: string; change: Change }[] = [
  { key: "n", change: { level: "none" } },
  { key: "r", change: { level: "related" } },
  { key: "s", change: { level: "specific" } },
  { key: "d", change: { flag: "disaggregated" } },
  { key: "m", change: { flag: "recommendation" } },
  { key: "g", change: { flag: "gap" } },
  { key: "v", change: { flag: "sgbv" } },
  { key: "x", change: { flag: "sea" } },
  ...Pillar.options.map((pillar, at) => ({ key: String(at + 1), change: { pillar } })),
];

/** Decisions as far as they are made; the level is open in blind review until a key sets it. */
export type Made = Omit<Decisions, "level"> & { level: Level | null };

/** A paragraph under review: what is decided now, and each state before, for undo. */
export interface Work {
  made: Made;
  before: readonly Made[];
  reason: string;
}

const NOTHING: Made = {
  level: null,
  disaggregated: false,
  recommendation: false,
  gap: false,
  pillars: [],
  sgbv: false,
  sea: false,
};

/**
 * A paragraph as its review begins: with the machine's decisions and one's own over them; with nothing but one's own
 * where the machine's are hidden.
 */
export function begun(machine: Decisions | null, mine: Partial<Decisions> | null): Work {
  const { level, disaggregated, recommendation, gap, pillars, sgbv, sea } = {
    ...NOTHING,
    ...machine,
    ...defined(mine),
  };
  return { made: { level, disaggregated, recommendation, gap, pillars, sgbv, sea }, before: [], reason: "" };
}

const defined = (decisions: Partial<Decisions> | null): Partial<Decisions> =>
  Object.fromEntries(Object.entries(decisions ?? {}).filter(([, value]) => value !== undefined));

function changed(made: Made, change: Change): Made {
  if ("level" in change) return { ...made, level: change.level };
  if ("flag" in change) return { ...made, [change.flag]: !made[change.flag] };
  const has = made.pillars.includes(change.pillar);
  const pillars = Pillar.options.filter((pillar) => (pillar === change.pillar ? !has : made.pillars.includes(pillar)));
  return { ...made, pillars };
}

/** What a key makes of it; a level that is set again is no step to undo. */
export function pressed(work: Work, change: Change): Work {
  if ("level" in change && change.level === work.made.level) return work;
  return { ...work, made: changed(work.made, change), before: [...work.before, work.made] };
}

/** The state before the last key; null where no key was pressed yet. */
export function undone(work: Work): Work | null {
  const made = work.before.at(-1);
  return made ? { ...work, made, before: work.before.slice(0, -1) } : null;
}

/** What would be saved: all of it, as it is shown; null while the level is open. */
export function complete({ made: { level, ...rest } }: Work): Decisions | null {
  return level === null ? null : { level, ...rest };
}
