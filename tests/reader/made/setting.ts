// How a made-up report is set: everything that may differ from house to house and from year to year.
import fc from "fast-check";

export type Numbering = "roman" | "letter" | "arabic" | "parenthesis" | "none";

export interface HeadingLook {
  numbering: Numbering;
  /** Plain headings are known by their number and the gaps about them, as typed ones were. */
  face: "bold" | "italic" | "bold-italic" | "plain";
  /** Points over the size of the body. */
  larger: number;
  capitals: boolean;
  /** Its number hangs in the margin, or stands at the edge of the column. */
  hanging: boolean;
  /** In the middle of the column, as in older reports. */
  centred: boolean;
}

export interface Setting {
  /** Width and height of the page, in points. */
  page: readonly [number, number];
  /** Left edge of the column on odd pages; even pages are shifted by `shift`. */
  left: number;
  shift: number;
  width: number;
  top: number;
  bottom: number;
  family: "Times" | "Helvetica" | "Courier";
  size: number;
  /** Distance of baselines, in type sizes. */
  leading: number;
  /** White space between paragraphs beyond the leading, in leadings. */
  gap: number;
  /** Where a paragraph's number stands: in the column before a tab, in the margin, in an indented first line. */
  number: "column" | "margin" | "indented";
  /** Room for the number, in points. */
  tab: number;
  headings: readonly HeadingLook[];
  /** Spaces are drawn as characters, or words are only set apart. */
  spaces: "drawn" | "left out";
  justified: boolean;
  furniture: "alternating" | "right" | "centred" | "typed";
  /** Points of white space put between any two characters. */
  tracking: number;
  /** Points that notes, labels and sources are smaller than the body. */
  smaller: number;
}

const NUMBERINGS = ["roman", "letter", "arabic", "parenthesis"] as const;

/** Headings of four levels: the kinds of number nest as in the house style, each level may go without. */
const looks = fc
  .tuple(
    ...NUMBERINGS.map((numbering, level) =>
      fc.record({
        numbering: fc.oneof(
          { weight: 4, arbitrary: fc.constant(numbering) },
          { weight: 1, arbitrary: fc.constant("none" as const) },
        ),
        face: fc.constantFrom("bold", "bold", "bold", "italic", "bold-italic", "plain") satisfies fc.Arbitrary<
          HeadingLook["face"]
        >,
        larger: fc.integer({ min: 0, max: 4 - level }),
        capitals: fc.boolean().map((capitals) => capitals && level === 0),
        hanging: fc.boolean(),
        centred: fc.constantFrom(false, false, false, true),
      }),
    ),
  )
  .map((levels) => {
    const nested: HeadingLook[] = [];
    for (const look of levels) nested.push(below(nested.at(-1), look));
    return nested;
  });

/** A heading of lower level is never set larger than one above it, and one without number never just like it. */
function below(above: HeadingLook | undefined, look: HeadingLook): HeadingLook {
  // Only "IV." and "A." tell a plain heading from a paragraph or a sub-paragraph.
  const plain = look.face === "plain" && (look.numbering === "roman" || look.numbering === "letter");
  const own = look.face === "plain" && !plain ? { ...look, face: "bold" as const } : look;
  if (!above) return own;
  const larger = Math.min(above.larger, own.larger);
  const alike = own.numbering === "none" && larger === above.larger && own.face === above.face;
  return { ...own, larger, face: alike ? (above.face === "italic" ? "bold" : "italic") : own.face };
}

const PAGES = [
  [595.28, 841.89],
  [612, 792],
  [558, 780],
] as const;

/** "130." and a little white space in a typewriter's face, in type sizes. */
const WIDEST_NUMBER = 3;

export const settings: fc.Arbitrary<Setting> = fc
  .record({
    page: fc.constantFrom(...PAGES),
    left: fc.integer({ min: 72, max: 150 }),
    shift: fc.constantFrom(0, 0, 14, -18),
    right: fc.integer({ min: 60, max: 110 }),
    top: fc.integer({ min: 84, max: 120 }),
    bottom: fc.integer({ min: 84, max: 120 }),
    family: fc.constantFrom("Times", "Times", "Helvetica", "Courier") satisfies fc.Arbitrary<Setting["family"]>,
    size: fc.constantFrom(9.5, 10, 10.5, 11, 12),
    leading: fc.constantFrom(1.15, 1.2, 1.3, 1.5, 1.8),
    gap: fc.constantFrom(0.45, 0.5, 0.75, 1),
    number: fc.constantFrom("column", "column", "margin", "indented") satisfies fc.Arbitrary<Setting["number"]>,
    tab: fc.integer({ min: 26, max: 48 }),
    headings: looks,
    spaces: fc.constantFrom("drawn", "drawn", "left out") satisfies fc.Arbitrary<Setting["spaces"]>,
    justified: fc.boolean(),
    tracking: fc.constantFrom(0, 0, 0.2),
    furniture: fc.constantFrom("alternating", "right", "centred", "typed") satisfies fc.Arbitrary<Setting["furniture"]>,
    smaller: fc.constantFrom(1.5, 2, 2.5),
  })
  .map(({ right, tab, ...setting }) => ({
    ...setting,
    width: setting.page[0] - setting.left - right,
    tab: Math.max(tab, WIDEST_NUMBER * setting.size),
  }));
