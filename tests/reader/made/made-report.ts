// What a made-up report says, whatever the way it is set.
import fc from "fast-check";
import { headingWords, prose } from "./prose.ts";
import { settings, type Setting } from "./setting.ts";

/** Levels of headings. */
const LEVELS = 4;

export interface MadeFigure {
  /** "Figure", "Map", … with its number. */
  label: string;
  title: string;
  labels: readonly string[];
  source: boolean;
}

export interface MadeTable {
  kind: "table";
  title: string;
  /** The first row is the head. */
  rows: readonly (readonly string[])[];
}

export type MadeItem =
  | { kind: "heading"; level: number; words: string }
  | MadeTable
  | {
      kind: "paragraph";
      text: string;
      /** Texts of sub-paragraphs (a), (b), …, or of items behind a bullet. */
      subs: readonly string[];
      bullets: boolean;
      /** A footnote's text, its mark after some word of the paragraph. */
      note: string | null;
      /** An area in square kilometres with a raised 2. */
      area: boolean;
      /** Stands after the paragraph's first lines. */
      figure: MadeFigure | null;
    };

export interface MadePart {
  items: readonly MadeItem[];
}

export interface MadeReport {
  setting: Setting;
  symbol: string;
  date: { iso: string; printed: string };
  country: string;
  body: MadePart;
  annexes: readonly (MadePart & { title: string })[];
  /** What annexes are called. */
  annexed: "Annex" | "Enclosure" | "Appendix";
  reissued: boolean;
  /** Text without number under a heading of its own before the first section. */
  summary: string | null;
}

const figure: fc.Arbitrary<MadeFigure> = fc.record({
  label: fc.constantFrom("Figure I", "Figure 2", "Map", "Map 1"),
  title: fc.constantFrom(
    "Incidents by month, January to June 2031",
    "Area of operations",
    "Women and men in the security institutions by province and rank",
  ),
  labels: fc.array(fc.constantFrom("0", "20", "40", "1 200", "Jan.", "North", "Incidents", "South to north"), {
    minLength: 3,
    maxLength: 12,
  }),
  source: fc.boolean(),
});

/** One in `n`; null else. */
const rarely = <T>(n: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ withCrossShrink: true }, { weight: n - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });

const paragraph: fc.Arbitrary<MadeItem> = fc.record({
  kind: fc.constant("paragraph"),
  text: prose(1, 7),
  subs: fc.oneof(
    { weight: 6, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(prose(1, 2), { minLength: 2, maxLength: 4 }) },
  ),
  bullets: fc.boolean(),
  note: rarely(8, prose(1, 2)),
  area: rarely(10, fc.constant(true)).map((area) => area === true),
  figure: rarely(12, figure),
});

const table: fc.Arbitrary<MadeItem> = fc.record({
  kind: fc.constant("table"),
  title: fc.constantFrom("Personnel by sex, as at 31 May 2031", "Incidents by province"),
  rows: fc
    .array(
      fc
        .tuple(
          fc.constantFrom("Military", "Police", "Civilian staff", "North", "Volunteers"),
          fc.nat(9999),
          fc.nat(999),
        )
        .map(([name, first, second]) => [name, String(first), String(second)]),
      { minLength: 3, maxLength: 8 },
    )
    .map((rows) => [["Component", "Women", "Men"], ...rows]),
});

const heading: fc.Arbitrary<MadeItem> = fc.record({
  kind: fc.constant("heading"),
  level: fc.integer({ min: 0, max: 3 }),
  words: headingWords,
});

const items = (least: number, most: number): fc.Arbitrary<MadeItem[]> =>
  fc
    .array(
      fc.oneof(
        { weight: 16, arbitrary: paragraph },
        { weight: 4, arbitrary: heading },
        { weight: 1, arbitrary: table },
      ),
      {
        minLength: least,
        maxLength: most,
        size: "max",
      },
    )
    .map(ordered);

/** A report begins with a heading of the first level, ends with a paragraph, and never skips a level. */
function ordered(list: readonly MadeItem[]): MadeItem[] {
  const result: MadeItem[] = [{ kind: "heading", level: 0, words: "Introduction" }];
  let level = 0;
  let underHeading = true;
  for (const item of list) {
    if (item.kind !== "heading") result.push(item);
    else {
      // Of two headings in a row the second is always one level down.
      if (underHeading && level === LEVELS - 1) continue;
      level = underHeading ? level + 1 : Math.min(item.level, level + 1);
      result.push({ ...item, level });
    }
    underHeading = item.kind === "heading";
  }
  const last = {
    text: "The mission will leave in good order.",
    subs: [],
    bullets: false,
    note: null,
    area: false,
    figure: null,
  };
  return [...result, { kind: "paragraph", ...last }];
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

const date = fc
  .tuple(fc.integer({ min: 2027, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => ({
    iso: `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
    printed: `${day} ${MONTHS[month - 1]} ${year}`,
  }));

/** Fewer headings and paragraphs than these do not show how facing pages are shifted against each other. */
const SHOWS_SHIFT = 60;

export const madeReports: fc.Arbitrary<MadeReport> = fc
  .record({
    setting: settings,
    symbol: fc.constantFrom("S/2031/199", "A/85/410-S/2031/77", "S/2030/1002", "S/2031/45/Rev.1"),
    date,
    country: fc.constantFrom("Toravia", "the Kessu Islands", "the Dral Basin"),
    body: fc.record({
      items: fc.oneof({ weight: 9, arbitrary: items(12, 40) }, { weight: 1, arbitrary: items(40, 160) }),
    }),
    annexes: fc.array(fc.record({ title: headingWords, items: items(3, 10) }), { maxLength: 2, size: "max" }),
    annexed: fc.constantFrom("Annex", "Annex", "Enclosure", "Appendix") satisfies fc.Arbitrary<MadeReport["annexed"]>,
    reissued: fc.boolean(),
    summary: rarely(6, prose(2, 5)),
  })
  .map(({ setting, ...report }) => {
    const shift = report.body.items.length < SHOWS_SHIFT ? 0 : setting.shift;
    return { ...report, setting: { ...setting, shift } };
  });
