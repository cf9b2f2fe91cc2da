// PDFs that are small as files and endless when they are read.
import { onePage, packed, rawPdf, textOperators, type RawObject, CATALOG, FONT } from "./raw-pdf.ts";
import { LINES, refused, type Hostile } from "./kind.ts";

const MEGABYTE = 1024 * 1024;
const bytes = (text: string): Uint8Array => Buffer.from(text);
const blank = (megabytes: number): Uint8Array => Buffer.alloc(megabytes * MEGABYTE, " ");
const UNPACKS = refused("too-large", "The file unpacks to more than 128 MB.");
const STEPS = refused("too-large", "A page is drawn in more than 250,000 steps.");
const LETTERS = refused("too-large", "The text has more than 3,000,000 letters.");

/** Nine forms, each of which draws the next ten times over: a thousand million drawings in two kilobytes. */
function formsWithinForms(): Uint8Array {
  const FORMS = 9;
  const more = Array.from({ length: FORMS }, (_, n): RawObject => {
    const last = n === FORMS - 1;
    const resources = last ? "" : `/XObject << /X ${n + 7} 0 R >>`;
    return {
      dictionary: `/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << ${resources} >>`,
      stream: bytes((last ? "9 9 m 9 0 l S " : "/X Do ").repeat(10)),
    };
  });
  return onePage(packed(bytes("/X Do")), { more, resources: "/XObject << /X 6 0 R >>" });
}

/** Catalog, page tree, contents and font of `pages`; the pages come after. */
export const SHARED_OBJECTS = 4;

/** So many pages, all with the same contents. */
export function pages(count: number): Uint8Array {
  const kids = Array.from({ length: count }, (_, n) => `${n + SHARED_OBJECTS + 1} 0 R`).join(" ");
  const page =
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 3 0 R /Resources << /Font << /F1 4 0 R >> >> >>";
  return rawPdf([
    CATALOG,
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    packed(bytes(textOperators(LINES))),
    FONT,
    ...Array.from({ length: count }, () => page),
  ]);
}

export const pdfBombs: readonly Hostile[] = [
  {
    name: "stream that unpacks to 130 MB.pdf",
    make: () => onePage(packed(blank(130))),
    ends: UNPACKS,
  },
  {
    name: "stream packed twice.pdf",
    make: () => onePage(packed(blank(130), 2)),
    ends: UNPACKS,
  },
  {
    name: "thousands of packed streams.pdf",
    make: () => onePage(packed(bytes("q Q")), { more: Array<RawObject>(2_000).fill(packed(blank(1))) }),
    ends: UNPACKS,
  },
  {
    name: "huge content stream.pdf",
    make: () => onePage(packed(bytes("q Q ".repeat(2 * MEGABYTE)))),
    ends: STEPS,
  },
  {
    name: "paths without end.pdf",
    make: () => onePage(packed(bytes("0 0 m 9 9 l S ".repeat(MEGABYTE)))),
    ends: STEPS,
  },
  {
    name: "font with sixteen million characters.pdf",
    make: () =>
      onePage(packed(bytes(textOperators(LINES))), {
        more: [packed(bytes("begincmap 1 beginbfrange <000000> <FFFFFF> <0020> endbfrange endcmap"))],
      }),
    ends: refused("damaged", "A font of the file is damaged: it maps more characters than there are."),
  },
  { name: "forms within forms.pdf", make: formsWithinForms, ends: STEPS },
  {
    name: "text without end.pdf",
    make: () => onePage(packed(bytes(`BT /F1 11 Tf ${`(${"a".repeat(100)}) Tj `.repeat(40_000)} ET`))),
    ends: LETTERS,
  },
  {
    name: "one operator with endless text.pdf",
    make: () => onePage(packed(bytes(`BT /F1 11 Tf [${"(a)-1 ".repeat(2 * MEGABYTE)}] TJ ET`))),
    ends: LETTERS,
  },
  {
    name: "10,000 pages.pdf",
    make: () => pages(10_000),
    ends: refused("too-large", "The file has more than 2,000 pages."),
  },
];
