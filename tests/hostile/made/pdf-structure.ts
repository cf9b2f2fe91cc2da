// PDFs whose objects go in circles, too deep, or lead outside the file.
import { onePage, packed, rawPdf, textOperators, type RawObject, CATALOG } from "./raw-pdf.ts";
import { LINES, PARAGRAPHS, refused, type Hostile } from "./kind.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);
const text = packed(bytes(textOperators(LINES)));
const tagged = packed(bytes(`/P << /MCID 0 >> BDC ${textOperators(LINES)} EMC`));
const TAGGED = {
  page: "/StructParents 0",
  catalog: "<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R /MarkInfo << /Marked true >> >>",
};
const READ = { paragraphs: PARAGRAPHS };
const DAMAGED = refused("damaged", "The file is damaged and cannot be read.");
const NO_TEXT = refused("no-text-layer", "The file holds pictures of pages and no text.");
/** Nobody listens at this port. */
const OUTSIDE = "http://127.0.0.1:59871/report";

/** Elements of the structure tree, each inside the one before. */
function deepTags(depth: number): RawObject[] {
  const elements = Array.from(
    { length: depth },
    (_, n) => `<< /Type /StructElem /S /Div /P ${n + 6} 0 R /K ${n + 8} 0 R >>`,
  );
  const last = `<< /Type /StructElem /S /P /P ${depth + 6} 0 R /Pg 3 0 R /K 0 >>`;
  return [`<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [${depth + 7} 0 R]] >> >>`, ...elements, last];
}

function deepPages(depth: number): Uint8Array {
  const nodes = Array.from({ length: depth }, (_, n) => `<< /Type /Pages /Kids [${n + 3} 0 R] /Count 1 >>`);
  return rawPdf([CATALOG, ...nodes, "<< /Type /Page /MediaBox [0 0 612 792] >>"]);
}

export const pdfCircles: readonly Hostile[] = [
  {
    name: "page tree that holds itself.pdf",
    make: () => rawPdf([CATALOG, "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"]),
    ends: DAMAGED,
  },
  {
    name: "two page trees that hold each other.pdf",
    make: () =>
      rawPdf([
        CATALOG,
        "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 900000000 >>",
        "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 3 0 R] /Count 900000 >>",
      ]),
    ends: DAMAGED,
  },
  { name: "page tree 20,000 deep.pdf", make: () => deepPages(20_000), ends: NO_TEXT },
  {
    name: "contents that are their own length.pdf",
    make: () => onePage("4 0 R"),
    ends: NO_TEXT,
  },
  {
    name: "form that draws itself.pdf",
    make: () =>
      onePage(packed(bytes(`${textOperators(LINES)} /X Do`)), {
        more: [
          {
            dictionary: "/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /X 6 0 R >> >>",
            stream: bytes("/X Do"),
          },
        ],
        resources: "/XObject << /X 6 0 R >>",
      }),
    ends: READ,
  },
  { name: "tags 5,000 deep.pdf", make: () => onePage(tagged, { more: deepTags(5_000), ...TAGGED }), ends: READ },
  {
    name: "tags in a circle.pdf",
    make: () =>
      onePage(tagged, {
        more: [
          "<< /Type /StructTreeRoot /K 7 0 R /ParentTree << /Nums [0 [8 0 R]] >> >>",
          "<< /Type /StructElem /S /Div /P 8 0 R /K [8 0 R 7 0 R] >>",
          "<< /Type /StructElem /S /Div /P 7 0 R /Pg 3 0 R /K [7 0 R 0] >>",
        ],
        ...TAGGED,
      }),
    ends: READ,
  },
  {
    name: "array half a million deep.pdf",
    make: () => onePage(packed(bytes(`${"[".repeat(500_000)}${"]".repeat(500_000)} TJ`))),
    ends: NO_TEXT,
  },
];

const ACTIONS =
  `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.launchURL\\('${OUTSIDE}'\\)) >> ` +
  "/AA << /WC << /S /Launch /F (calc.exe) >> >> " +
  "/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (while\\(1\\);) >>] >> " +
  "/EmbeddedFiles << /Names [(a) << /Type /Filespec /F (../../escaped.txt) /EF << /F 6 0 R >> >>] >> >> >>";
const FORM = '<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><script>while (true);</script></xdp:xdp>';

export const pdfActions: readonly Hostile[] = [
  {
    name: "scripts, programs, links and an attachment.pdf",
    make: () =>
      onePage(text, {
        catalog: ACTIONS,
        more: [{ dictionary: "/Type /EmbeddedFile", stream: bytes("escaped") }],
        page:
          `/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 612 792] /A << /S /URI /URI (${OUTSIDE}) >> >>] ` +
          "/AA << /O << /S /JavaScript /JS (while\\(1\\);) >> >>",
      }),
    ends: READ,
  },
  {
    name: "contents that lie elsewhere.pdf",
    make: () => onePage({ dictionary: `/F << /FS /URL /F (${OUTSIDE}) >>`, stream: new Uint8Array() }),
    ends: NO_TEXT,
  },
  {
    name: "form that a program fills.pdf",
    make: () =>
      onePage(packed(bytes(textOperators(["Please wait while this form is loaded by your viewer"]))), {
        catalog: "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [] /XFA 6 0 R >> >>",
        more: [{ dictionary: "", stream: bytes(FORM) }],
      }),
    ends: refused("not-a-report", "This is a text without numbered paragraphs, not a report."),
  },
];
