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

export type MadeItem =
  | { kind: "heading"; level: number; words: string }
  | {
      kind: "paragraph";
      text: string;
      /** Texts of sub-paragraphs (a), (b), … */
      subs: readonly string[];
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
  reissued: boolean;
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
  note: rarely(8, prose(1, 2)),
  area: rarely(10, fc.constant(true)).map((area) => area === true),
  figure: rarely(12, figure),
});

const heading: fc.Arbitrary<MadeItem> = fc.record({
  kind: fc.constant("heading"),
  level: fc.integer({ min: 0, max: 3 }),
  words: headingWords,
});

const items = (most: number): fc.Arbitrary<MadeItem[]> =>
  fc
    .array(fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: heading }), {
      minLength: 4,
      maxLength: most,
      size: "max",
    })
    .map(ordered);

/** A report begins with a heading of the first level, ends with a paragraph, and never skips a level. */
function ordered(list: readonly MadeItem[]): MadeItem[] {
  const result: MadeItem[] = [{ kind: "heading", level: 0, words: "Introduction" }];
  let level = 0;
  let underHeading = true;
  for (const item of list) {
    if (item.kind === "paragraph") result.push(item);
    else {
      // Of two headings in a row the second is always one level down.
      if (underHeading && level === LEVELS - 1) continue;
      level = underHeading ? level + 1 : Math.min(item.level, level + 1);
      result.push({ ...item, level });
    }
    underHeading = item.kind === "heading";
  }
  const last = { text: "The mission will leave in good order.", subs: [], note: null, area: false, figure: null };
  return [...result, { kind: "paragraph", ...last }];
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

const date = fc
  .tuple(fc.integer({ min: 2027, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => ({
    iso: `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
    printed: `${day} ${MONTHS[month - 1]} ${year}`,
  }));

export const madeReports: fc.Arbitrary<MadeReport> = fc.record({
  setting: settings,
  symbol: fc.constantFrom("S/2031/199", "A/85/410-S/2031/77", "S/2030/1002", "S/2031/45/Rev.1"),
  date,
  country: fc.constantFrom("Toravia", "the Kessu Islands", "the Dral Basin"),
  body: fc.record({ items: fc.oneof({ weight: 5, arbitrary: items(30) }, { weight: 1, arbitrary: items(160) }) }),
  annexes: fc.array(fc.record({ title: headingWords, items: items(8) }), { maxLength: 2, size: "max" }),
  reissued: fc.boolean(),
});
