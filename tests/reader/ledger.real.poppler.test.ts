// The conservation ledger on real reports: every printed word has one role, and every paragraph its own words.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conservation, type Conservation } from "./conservation.ts";
import { differences, type Difference } from "./differences.ts";
import { eachReport, isHeldOut, ledgerOf, readReal, TEN_REPORTS } from "./real-reading.ts";
import { rawPages } from "./poppler.ts";

/** Words of all ten that no role of its own holds: signatures, closing lines. More, and text is being lost there. */
const MOST_OTHER_WORDS = 40;

/** Paragraphs that are printed without their last full stop. More, and headings are read into them. */
const MOST_MISPRINTS = 3;
const ENDS = /[.;:?!][”"’)]*$/u;

interface Compared extends Conservation {
  name: string;
  /** Paragraphs that end like no sentence. */
  open: string[];
  paragraphs: { id: string; differences: Difference[] }[];
  /** Lines that are neither masthead, heading, paragraph nor furniture; none of a held-out report. */
  aside: string[];
  heldOut: boolean;
}

let compared: Compared[] = [];
beforeAll(async () => {
  compared = await eachReport(async (real) => {
    const ledger = await ledgerOf(real);
    const { report } = await readReal(real);
    const result = conservation(rawPages(real.pdf), ledger);
    const own = Map.groupBy(result.words, ({ lines: [line] }) => (line?.role === "paragraph" ? line.paragraph : null));
    const body = report.paragraphs.filter(({ part }) => part === "body");
    const paragraphs = body.map(({ id, number, text }) => ({
      id,
      differences: differences(own.get(number) ?? [], number, text),
    }));
    const open = body.filter(({ text }) => !ENDS.test(text)).map(({ id }) => `${real.name} ${id}`);
    const heldOut = isHeldOut(real);
    const aside = ledger
      .filter(({ role }) => !heldOut && !["masthead", "heading", "paragraph", "furniture", "annex"].includes(role))
      .map(({ page, role, words }) => `${page} ${role}: ${words.map((word) => word.text).join(" ")}`);
    return { ...result, name: real.name, paragraphs, open, aside, heldOut };
  });
}, TEN_REPORTS);

afterAll(() => {
  console.table(
    compared.map(({ name, words, unassigned, doubled, torn, byRole }) => ({
      report: name,
      words: words.length,
      unassigned: unassigned.length,
      doubled: doubled.length,
      torn: torn.length,
      ...Object.fromEntries(byRole),
    })),
  );
  console.table(
    compared.map(({ name, paragraphs }) => ({
      report: name,
      paragraphs: paragraphs.length,
      ...counted(paragraphs.flatMap((paragraph) => paragraph.differences.map(({ kind }) => kind))),
    })),
  );
  writeLists(process.env["GENDER_LENS_LEDGER"]);
});

/** For a person to read, into the folder that GENDER_LENS_LEDGER names: what differs, and what stands aside. */
function writeLists(folder: string | undefined): void {
  if (folder === undefined) return;
  const shown = compared.filter(({ heldOut }) => !heldOut);
  const different = shown.flatMap(({ name, paragraphs }) =>
    paragraphs.flatMap(({ id, differences: all }) =>
      all
        .filter(({ kind }) => kind !== "number left out")
        .map(({ kind, printed, read }) => `${name} ${id} ${kind}: ${printed} => ${read}`),
    ),
  );
  const aside = shown.flatMap(({ name, aside: lines }) => lines.map((line) => `${name} ${line}`));
  writeFileSync(path.join(folder, "ledger-differences.txt"), `${different.join("\n")}\n`);
  writeFileSync(path.join(folder, "ledger-other.txt"), `${aside.join("\n")}\n`);
}

function counted(kinds: readonly string[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => [kind, all.length]));
}

const numberOf = (count: (report: Compared) => number) => compared.map((report) => [report.name, count(report)]);
const none = () => compared.map(({ name }) => [name, 0]);
const withKind = (report: Compared, kind: string) =>
  report.paragraphs.filter((paragraph) => paragraph.differences.some((difference) => difference.kind === kind)).length;

describe("the ledger of the ten real reports", () => {
  it("leaves no printed word without a role", () => {
    expect(compared).toHaveLength(10);
    expect(numberOf(({ unassigned }) => unassigned.length)).toEqual(none());
  });

  it("holds no word twice", () => {
    expect(numberOf(({ doubled }) => doubled.length)).toEqual(none());
  });

  it("tears no word between two roles or paragraphs", () => {
    expect(numberOf(({ torn }) => torn.length)).toEqual(none());
  });

  it("has every paragraph made of the words that are printed of it, in their order", () => {
    expect(numberOf((report) => withKind(report, "other words"))).toEqual(none());
  });

  it("has no paragraph with a space that is not printed", () => {
    expect(numberOf((report) => withKind(report, "space put in"))).toEqual(none());
  });

  it("puts next to nothing into the role of other text", () => {
    const other = compared.reduce((sum, { byRole }) => sum + (byRole.get("text") ?? 0), 0);
    expect(other).toBeLessThanOrEqual(MOST_OTHER_WORDS);
  });
  it("ends paragraphs as sentences end, with no heading read into them", () => {
    expect(compared.flatMap(({ open }) => open).length).toBeLessThanOrEqual(MOST_MISPRINTS);
  });
});
