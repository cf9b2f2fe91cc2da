import type { Compared } from "./pairs.ts";

/** What must be the same as in the gold, character for character. */
interface Property {
  name: string;
  gold(compared: Compared): unknown;
  machine(compared: Compared): unknown;
}

/** A report whose property is not the gold's. */
export interface Mismatch {
  report: string;
  gold: unknown;
  machine: unknown;
}

/** On how many reports a property is exact. */
export interface Exactness {
  name: string;
  exact: number;
  reports: number;
  mismatches: Mismatch[];
}

const headings = ({ assessment }: Compared, topic: "stand-alone" | "combined") =>
  assessment.outline.filter(({ wps }) => wps === topic).map(({ heading }) => heading);

const properties: readonly Property[] = [
  {
    name: "paragraph numbers",
    gold: ({ gold }) => gold.paragraphs.map(({ paragraph }) => paragraph),
    machine: ({ assessment }) =>
      assessment.paragraphs.filter(({ part }) => part === "body").map(({ number }) => number),
  },
  { name: "symbol", gold: ({ gold }) => gold.symbol, machine: ({ assessment }) => assessment.report.symbol },
  { name: "date", gold: ({ gold }) => gold.date, machine: ({ assessment }) => assessment.report.date },
  { name: "mission", gold: ({ gold }) => gold.mission, machine: ({ assessment }) => assessment.report.mission },
  {
    name: "department",
    gold: ({ gold }) => gold.department,
    machine: ({ assessment }) => assessment.report.department,
  },
  {
    name: "period",
    gold: ({ gold }) => gold.period,
    machine: ({ assessment: { report } }) => (report.period ? [report.period.start, report.period.end] : null),
  },
  {
    name: "stand-alone headings",
    gold: ({ gold }) => gold.standAloneSections.toSorted(),
    machine: (both) => headings(both, "stand-alone").toSorted(),
  },
  {
    name: "combined headings",
    gold: ({ gold }) => gold.combinedSections.toSorted(),
    machine: (both) => headings(both, "combined").toSorted(),
  },
];

/** Compares what is said of each report as a whole. */
export function exactness(reports: readonly Compared[]): Exactness[] {
  return properties.map(({ name, gold, machine }) => {
    const mismatches = reports
      .map((both) => ({ report: both.gold.symbol, gold: gold(both), machine: machine(both) }))
      .filter((values) => JSON.stringify(values.gold) !== JSON.stringify(values.machine));
    return { name, exact: reports.length - mismatches.length, reports: reports.length, mismatches };
  });
}
