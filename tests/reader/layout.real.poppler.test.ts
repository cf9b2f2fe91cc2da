// Where the layout says that a word stands, pdftotext finds it too.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordBoxes, type WordBox } from "./poppler.ts";
import { eachReport, readReal, TEN_REPORTS } from "./real-reading.ts";
import { sampler } from "./sampler.ts";

const WORDS = 200;
const SEED = 20_251_122;
/** An edge may be off by so many points: less than half the space between two words. */
const TOLERANCE = 1.5;
const WITHIN = 0.98;
/** pdftotext's own box of a word stands nearer than this to ours, in points; further off is another word. */
const REACH = 30;

const EDGES = ["left", "right", "top", "bottom"] as const;
type Box = Record<(typeof EDGES)[number], number>;

interface PlacedWord {
  text: string;
  page: number;
  box: Box;
  boxes: readonly WordBox[];
}

const letters = (text: string): string => text.normalize("NFKC").replace(/\u00AD/gu, "");

/** pdftotext's box of the word; "cut" where it cuts the line into other words there; null where it has none. */
function findBox({ text, page, box, boxes }: PlacedWord): WordBox | "cut" | null {
  const near = boxes.filter((other) => other.page === page && distance(other, box) < REACH);
  const same = near.filter((other) => letters(other.text) === letters(text));
  if (same.length > 0) return same.reduce((a, b) => (distance(b, box) < distance(a, box) ? b : a));
  const over = near.filter((other) => other.left < box.right && other.right > box.left && overlapsInHeight(other, box));
  const cut = over.some(
    (other) => letters(other.text).includes(letters(text)) || letters(text).includes(letters(other.text)),
  );
  return cut ? "cut" : null;
}

const distance = (a: Box, b: Box): number => Math.hypot(horizontal(a, b), a.bottom - b.bottom);
/** Zero where one word lies within the other: a word and the piece that pdftotext makes of it. */
const horizontal = (a: Box, b: Box): number => Math.min(Math.abs(a.left - b.left), Math.abs(a.right - b.right));
const overlapsInHeight = (a: Box, b: Box): boolean => a.bottom < b.top && a.top > b.bottom;

let compared: Box[] = [];
let cut = 0;
let missing = 0;
beforeAll(async () => {
  const all = (
    await eachReport(async (real) => {
      const { report, layout } = await readReal(real);
      const texts = new Map(report.paragraphs.map(({ id, part, text }) => [id, part === "body" ? text : null]));
      const boxes = wordBoxes(real.pdf);
      return layout.paragraphs.flatMap(({ id, pieces }) =>
        pieces.flatMap(({ start, end, at }): PlacedWord[] => {
          const text = texts.get(id)?.slice(start, end);
          if (text === undefined || !("pdf" in at)) return [];
          const [left, bottom, right, top] = at.pdf.rect;
          return [{ text, page: at.pdf.page, box: { left, bottom, right, top }, boxes }];
        }),
      );
    })
  ).flat();
  const next = sampler(SEED);
  while (compared.length + missing < WORDS) {
    const word = all[Math.floor(next() * all.length)];
    const found = word && findBox(word);
    if (found === "cut") cut += 1;
    else if (!word || !found) missing += 1;
    else compared.push(off(word.box, found));
  }
}, TEN_REPORTS);

/** How far each edge is off, in points. */
function off(box: Box, theirs: Box): Box {
  const edge = (name: (typeof EDGES)[number]) => Math.abs(box[name] - theirs[name]);
  return { left: edge("left"), right: edge("right"), top: edge("top"), bottom: edge("bottom") };
}

afterAll(() => {
  const points = (value: number | undefined) => (value ?? 0).toFixed(3);
  console.log(
    `${compared.length} words compared, ${missing} not found, ${cut} cut otherwise by pdftotext and drawn anew`,
  );
  console.table(
    EDGES.map((edge) => {
      const errors = compared.map((word) => word[edge]).toSorted((a, b) => a - b);
      const within = errors.filter((error) => error <= TOLERANCE).length;
      return { edge, within, median: points(errors[Math.floor(errors.length / 2)]), largest: points(errors.at(-1)) };
    }),
  );
});

describe("the layout of the ten real reports", () => {
  it.for(EDGES)("has the %s edge of sampled words within 1.5 points of pdftotext's", (edge) => {
    const within = compared.filter((word) => word[edge] <= TOLERANCE).length;
    expect(within / WORDS).toBeGreaterThanOrEqual(WITHIN);
  });
});
