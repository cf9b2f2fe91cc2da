import type { WordCase } from "./case.ts";
import { abstractList, inList, item, level, list, paragraph, startAt, style, inStyle, table, USUAL } from "./markup.ts";

const levels = (...formats: [format: string, text: string][]) =>
  formats.map(([format, text], at) => level(at, format, text)).join("");
const letters = Array.from({ length: 28 }, (_, i) => item(`Item ${i + 1}`)).join("");
const usual = USUAL + list(1, 0);

const NO_RESTART = "LibreOffice does not know w:lvlRestart (ECMA-376, 17.9.10).";

/** A list of one level in a format, its items from `start` on. */
function inFormat(format: string, text = "%1.", start = 1, items = 3): WordCase {
  const more = Array.from({ length: items }, (_, i) => item(`Item ${i + 1}`)).join("");
  return { numbering: abstractList(0, level(0, format, text, { start })) + list(1, 0), body: () => more };
}

/** Formats, levels, starts and restarts of automatic lists. */
export const NUMBERING: Readonly<Record<string, WordCase>> = {
  decimal: inFormat("decimal"),
  "decimal-starting-at-five": inFormat("decimal", "%1.", 5),
  "decimal-with-zero": inFormat("decimalZero", "%1", 8),
  "upper-roman": inFormat("upperRoman", "%1.", 3, 3),
  "lower-roman": inFormat("lowerRoman", "(%1)", 8),
  "upper-letters": inFormat("upperLetter", "%1.", 8),
  "lower-letters-past-z": {
    numbering: abstractList(0, level(0, "lowerLetter", "(%1)")) + list(1, 0),
    body: () => letters,
  },
  ordinals: inFormat("ordinal", "%1", 1, 4),
  "numbers-in-words": inFormat("cardinalText", "%1:", 19),
  "ordinals-in-words": inFormat("ordinalText", "%1:", 19),
  "numbers-in-dashes": {
    ...inFormat("numberInDash", "%1"),
    word: {
      reason: "LibreOffice does not know the format numberInDash (ECMA-376, 17.18.59).",
      lines: ["- 1 - Item 1", "- 2 - Item 2", "- 3 - Item 3"],
    },
  },
  "marks-of-notes": inFormat("chicago", "%1", 1, 5),
  "words-around-the-number": inFormat("decimal", "Article %1 –"),
  "no-number": inFormat("none", "%1"),
  "text-without-number": inFormat("none", "Note:"),
  "bullets-between-numbers": {
    numbering: USUAL + list(1, 0) + abstractList(1, level(0, "bullet", "•")) + list(2, 1),
    body: () => item("First") + item("Bullet", 2) + item("Bullet", 2) + item("Second"),
  },
  "continued-after-heading-and-table": {
    numbering: usual,
    body: () =>
      item("First") +
      paragraph("A heading") +
      item("Second") +
      table(paragraph("Cell"), paragraph("Cell")) +
      paragraph("Plain text") +
      item("Third"),
  },
  "items-in-table-cells-count": {
    numbering: usual,
    body: () => item("First") + table(item("Second"), item("Third")) + item("Fourth"),
  },
  "empty-items-count": { numbering: usual, body: () => item("First") + item("") + item("Third") },
  "two-lists-of-one-abstract-list-continue": {
    numbering: USUAL + list(1, 0) + list(2, 0),
    body: () => item("First") + item("Second") + item("Third", 2) + item("Fourth", 1),
  },
  "start-override-begins-anew": {
    numbering: USUAL + list(1, 0) + list(2, 0, startAt(0, 1)),
    body: () => item("First") + item("Second") + item("Anew", 2) + item("Second", 2),
  },
  "start-override-continues-a-report": {
    numbering: USUAL + list(1, 0) + list(2, 0, startAt(0, 3)) + list(3, 0, startAt(0, 5)),
    body: () => item("First") + item("Second") + item("Third", 2) + item("Fourth", 2) + item("Fifth", 3),
  },
  "back-to-the-first-list-after-an-override": {
    numbering: USUAL + list(1, 0) + list(2, 0, startAt(0, 10)),
    body: () => item("First") + item("Tenth", 2) + item("Back", 1),
  },
  "interleaved-lists": {
    numbering: USUAL + list(1, 0) + abstractList(1, level(0, "upperLetter", "%1)")) + list(2, 1),
    body: () => item("First") + item("A", 2) + item("Second") + item("B", 2),
  },
  "sub-levels-begin-anew": {
    numbering: usual,
    body: () =>
      item("First") +
      item("a", 1, 1) +
      item("b", 1, 1) +
      item("i", 1, 2) +
      item("Second") +
      item("a", 1, 1) +
      item("i", 1, 2),
  },
  "multi-level-texts": {
    numbering: abstractList(0, levels(["decimal", "%1"], ["decimal", "%1.%2"], ["decimal", "%1.%2.%3"])) + list(1, 0),
    body: () => item("1") + item("1.1", 1, 1) + item("1.2", 1, 1) + item("1.2.1", 1, 2) + item("2") + item("2.1", 1, 1),
  },
  "legal-numbers": {
    word: {
      reason: "LibreOffice does not know w:isLgl (ECMA-376, 17.9.4).",
      lines: ["I. I", "I.1 I.1", "II. II", "II.1 II.1", "2.1 2.1"],
    },
    numbering:
      abstractList(
        0,
        level(0, "upperRoman", "%1.") +
          level(1, "decimal", "%1.%2") +
          level(2, "decimal", "%1.%2", { more: "<w:isLgl/>" }),
      ) + list(1, 0),
    body: () => item("I") + item("I.1", 1, 1) + item("II") + item("II.1", 1, 1) + item("2.1", 1, 2),
  },
  "level-that-never-restarts": {
    word: { reason: NO_RESTART, lines: ["I. I", "1. 1", "2. 2", "II. II", "3. 3"] },
    numbering:
      abstractList(
        0,
        level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.", { more: '<w:lvlRestart w:val="0"/>' }),
      ) + list(1, 0),
    body: () => item("I") + item("1", 1, 1) + item("2", 1, 1) + item("II") + item("3", 1, 1),
  },
  "level-that-restarts-after-the-outermost-only": {
    word: { reason: NO_RESTART, lines: ["I. I", "A. A", "1. 1", "B. B", "2. 2", "II. II", "1. 1"] },
    numbering:
      abstractList(
        0,
        level(0, "upperRoman", "%1.") +
          level(1, "upperLetter", "%2.") +
          level(2, "decimal", "%3.", { more: '<w:lvlRestart w:val="1"/>' }),
      ) + list(1, 0),
    body: () =>
      item("I") + item("A", 1, 1) + item("1", 1, 2) + item("B", 1, 1) + item("2", 1, 2) + item("II") + item("1", 1, 2),
  },
  "paragraphs-numbered-through-under-headings": {
    word: { reason: NO_RESTART, lines: ["I. I", "A. A", "1. 1", "2. 2", "II. II", "A. A", "3. 3"] },
    numbering:
      abstractList(
        0,
        level(0, "upperRoman", "%1.") +
          level(1, "upperLetter", "%2.") +
          level(2, "decimal", "%3.", { more: '<w:lvlRestart w:val="0"/>' }),
      ) + list(1, 0),
    body: () =>
      item("I") + item("A", 1, 1) + item("1", 1, 2) + item("2", 1, 2) + item("II") + item("A", 1, 1) + item("3", 1, 2),
  },
  "skipped-level": {
    numbering:
      abstractList(0, levels(["decimal", "%1."], ["decimal", "%1.%2."], ["decimal", "%1.%2.%3."])) + list(1, 0),
    body: () => item("1") + item("1.1.1", 1, 2) + item("1.1", 1, 1) + item("2"),
  },
  "level-passed-over-after-a-restart": {
    numbering: abstractList(0, levels(["upperRoman", "%1."], ["upperLetter", "%2."], ["decimal", "%3."])) + list(1, 0),
    body: () => item("I") + item("A", 1, 1) + item("B", 1, 1) + item("II") + item("1", 1, 2) + item("after it", 1, 1),
  },
  "first-item-on-a-sub-level": {
    numbering: usual,
    body: () => item("a", 1, 1) + item("b", 1, 1) + item("after them") + item("Next"),
  },
  "bullets-on-a-sub-level": {
    numbering: abstractList(0, level(0, "decimal", "%1.") + level(1, "bullet", "•")) + list(1, 0),
    body: () => item("First") + item("Bullet", 1, 1) + item("Bullet", 1, 1) + item("Second"),
  },
  "start-override-on-a-sub-level": {
    numbering: USUAL + list(1, 0) + list(2, 0, startAt(1, 3)),
    body: () => item("First") + item("a", 1, 1) + item("c", 2, 1) + item("d", 2, 1) + item("Second"),
  },
  "start-overrides-on-all-levels": {
    numbering: USUAL + list(1, 0) + list(2, 0, startAt(0, 1) + startAt(1, 1)),
    body: () =>
      item("First") +
      item("a", 1, 1) +
      item("Anew", 2) +
      item("a", 2, 1) +
      item("b", 2, 1) +
      item("Second", 2) +
      item("a", 2, 1),
  },
  "level-without-a-list-takes-that-of-its-style": {
    numbering:
      abstractList(
        0,
        level(0, "decimal", "%1.", { more: '<w:pStyle w:val="Numbered"/>' }) + level(1, "lowerLetter", "(%2)"),
      ) + list(1, 0),
    styles: style("Numbered", '<w:numPr><w:numId w:val="1"/></w:numPr>'),
    body: () =>
      paragraph("First", inStyle("Numbered")) +
      paragraph("a", inStyle("Numbered", '<w:numPr><w:ilvl w:val="1"/></w:numPr>')) +
      paragraph("Second", inStyle("Numbered")),
  },
  "list-without-a-level": {
    numbering: usual,
    body: () => item("First") + paragraph("Second", '<w:numPr><w:numId w:val="1"/></w:numPr>') + item("Third"),
  },
  "level-in-another-format-by-override": {
    numbering:
      USUAL + list(1, 0) + list(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, "upperLetter", "%1)")}</w:lvlOverride>`),
    body: () => item("First") + item("Second", 2) + item("Third", 2),
  },
  "level-and-start-by-override": {
    numbering:
      USUAL +
      list(1, 0) +
      list(
        2,
        0,
        `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/>${level(0, "decimal", "[%1]", { start: 4 })}</w:lvlOverride>`,
      ),
    body: () => item("First") + item("Fourth", 2) + item("Fifth", 2),
  },
  "suffix-of-nothing-and-space": {
    numbering:
      abstractList(
        0,
        level(0, "decimal", "%1.", { suffix: "space" }) + level(1, "lowerLetter", "(%2) ", { suffix: "nothing" }),
      ) + list(1, 0),
    body: () => item("First") + item("a", 1, 1) + item("Second"),
  },
  "numbers-by-style": {
    numbering: abstractList(0, level(0, "decimal", "%1.", { more: '<w:pStyle w:val="Numbered"/>' })) + list(1, 0),
    styles: style("Numbered", '<w:numPr><w:numId w:val="1"/></w:numPr>'),
    body: () => paragraph("First", inStyle("Numbered")) + paragraph("Plain") + paragraph("Second", inStyle("Numbered")),
  },
  "numbers-by-a-style-based-on-another": {
    numbering: abstractList(0, level(0, "decimal", "%1.", { more: '<w:pStyle w:val="Numbered"/>' })) + list(1, 0),
    styles: style("Numbered", '<w:numPr><w:numId w:val="1"/></w:numPr>') + style("Quoted", "", "Numbered"),
    body: () => paragraph("First", inStyle("Numbered")) + paragraph("Second", inStyle("Quoted")),
  },
  "style-taken-out-of-its-list": {
    numbering: abstractList(0, level(0, "decimal", "%1.", { more: '<w:pStyle w:val="Numbered"/>' })) + list(1, 0),
    styles: style("Numbered", '<w:numPr><w:numId w:val="1"/></w:numPr>'),
    body: () =>
      paragraph("First", inStyle("Numbered")) +
      paragraph("Not numbered", inStyle("Numbered", inList(0))) +
      paragraph("Second", inStyle("Numbered")),
  },
  "styles-on-three-levels": {
    word: {
      reason: NO_RESTART,
      lines: ["I. Introduction", "1. First", "II. Politics", "A. Talks", "2. Second", "B. Elections", "3. Third"],
    },
    numbering:
      abstractList(
        0,
        level(0, "upperRoman", "%1.", { more: '<w:pStyle w:val="Chapter"/>' }) +
          level(1, "upperLetter", "%2.", { more: '<w:pStyle w:val="Section"/>' }) +
          level(2, "decimal", "%3.", { more: '<w:lvlRestart w:val="0"/><w:pStyle w:val="Numbered"/>' }),
      ) + list(1, 0),
    styles:
      style("Chapter", '<w:numPr><w:numId w:val="1"/></w:numPr>') +
      style("Section", '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>') +
      style("Numbered", '<w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr>'),
    body: () =>
      paragraph("Introduction", inStyle("Chapter")) +
      paragraph("First", inStyle("Numbered")) +
      paragraph("Politics", inStyle("Chapter")) +
      paragraph("Talks", inStyle("Section")) +
      paragraph("Second", inStyle("Numbered")) +
      paragraph("Elections", inStyle("Section")) +
      paragraph("Third", inStyle("Numbered")),
  },
  "level-of-its-own-over-its-style": {
    numbering:
      abstractList(
        0,
        level(0, "decimal", "%1.", { more: '<w:pStyle w:val="Numbered"/>' }) + level(1, "lowerLetter", "(%2)"),
      ) + list(1, 0),
    styles: style("Numbered", '<w:numPr><w:numId w:val="1"/></w:numPr>'),
    body: () =>
      paragraph("First", inStyle("Numbered")) +
      paragraph("a", inStyle("Numbered", inList(1, 1))) +
      paragraph("b", inStyle("Numbered", inList(1, 1))) +
      paragraph("Second", inStyle("Numbered")),
  },
  "numbering-style": {
    numbering:
      abstractList(0, level(0, "decimal", "%1)"), '<w:styleLink w:val="Listing"/>') +
      abstractList(1, "", '<w:numStyleLink w:val="Listing"/>') +
      list(1, 0) +
      list(2, 1),
    styles:
      '<w:style w:type="numbering" w:customStyle="1" w:styleId="Listing"><w:name w:val="Listing"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    body: () => item("First", 2) + item("Second", 2),
  },
  "list-that-is-not-defined": { numbering: usual, body: () => item("First") + item("No number", 7) + item("Second") },
};
