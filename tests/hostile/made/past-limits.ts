// Files that reach the process they are read in, past every limit of the reader: only through the command.
import { CATALOG, packed, rawPdf } from "./raw-pdf.ts";
import { PARAGRAPHS, refused, type Hostile } from "./kind.ts";
import { pages, SHARED_OBJECTS } from "./pdf-size.ts";

const TIMES = 2_000;
const MEGABYTES = 8;

/** One stream is counted once, and pdf.js joins it to itself two thousand times over: the watch on memory ends it. */
const repeated: Hostile = {
  name: "contents that repeat one stream.pdf",
  make: () =>
    rawPdf([
      CATALOG,
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents [${"4 0 R ".repeat(TIMES)}] >>`,
      packed(Buffer.alloc(MEGABYTES * 1024 * 1024, " ")),
    ]),
  ends: refused("too-large", "Reading the file took more than 1 GB of memory and was stopped."),
};

/** The table says of each page that it stands three bytes further on; pdf.js leaves the errors lying about. */
function misplacedPages(): Uint8Array {
  const file = Buffer.from(pages(2)).toString("latin1");
  const table = file.lastIndexOf("xref\n0 ");
  let entry = -1;
  const moved = file.slice(table).replaceAll(/^\d{10}(?= 00000 n)/gmu, (offset) => {
    entry += 1;
    return entry < SHARED_OBJECTS ? offset : String(Number(offset) + 3).padStart(offset.length, "0");
  });
  return new Uint8Array(Buffer.from(file.slice(0, table) + moved, "latin1"));
}

const misplaced: Hostile = {
  name: "pages that do not stand where the file says.pdf",
  make: misplacedPages,
  ends: { paragraphs: PARAGRAPHS },
};

export const pastLimits: readonly Hostile[] = [repeated, misplaced];
