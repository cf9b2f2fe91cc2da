// PDFs that a disk, a download or a lock has made unreadable.
import { readFileSync } from "node:fs";
import path from "node:path";
import Pdf from "pdfkit";
import { LINES, PARAGRAPHS, refused, type Hostile } from "./kind.ts";
import { CATALOG, rawPdf } from "./raw-pdf.ts";

const reports = path.resolve(import.meta.dirname, "../../../corpora/reports");

/** A file of a fictional report: `sample("docx")`. */
export const sample = (kind: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(reports, "kessuna-2031-02", `kessuna-2031-02.${kind}`)));

const whole = () => sample("libreoffice.tagged.pdf");
const DAMAGED = refused("damaged", "The file is damaged and cannot be read.");

/** Where the lines stand on the page, in points. */
const [LEFT, TOP, LEADING] = [90, 72, 14];

/** A PDF behind a password. */
async function locked(password: { userPassword?: string; ownerPassword?: string }): Promise<Uint8Array> {
  const pdf = new Pdf({ ...password, pdfVersion: "1.7", info: { CreationDate: new Date(0) } });
  const parts: Uint8Array[] = [];
  pdf.on("data", (part: Uint8Array) => parts.push(part));
  const done = new Promise((resolve) => {
    pdf.on("end", resolve);
  });
  for (const [at, line] of LINES.entries()) pdf.text(line, LEFT, TOP + at * LEADING, { lineBreak: false });
  pdf.end();
  await done;
  return new Uint8Array(Buffer.concat(parts));
}

export const brokenPdfs: readonly Hostile[] = [
  {
    name: "behind a password.pdf",
    make: () => locked({ userPassword: "kessuna" }),
    ends: refused("encrypted", "The file is protected by a password."),
  },
  {
    name: "locked against changes only.pdf",
    make: () => locked({ ownerPassword: "kessuna" }),
    ends: { paragraphs: PARAGRAPHS },
  },
  { name: "broken off.pdf", make: () => whole().subarray(0, whole().length / 2), ends: DAMAGED },
  { name: "broken off before its end.pdf", make: () => whole().subarray(0, whole().length * 0.99), ends: DAMAGED },
  {
    name: "a bit turned over in its first word.pdf",
    make: () => whole().map((byte, at) => (at === 1 ? byte ^ 1 : byte)),
    ends: refused("unsupported-format", "The format of this file is not read."),
  },
  { name: "a first word and nothing else.pdf", make: () => Buffer.from("%PDF-1.7\n"), ends: DAMAGED },
  {
    name: "without pages.pdf",
    make: () => rawPdf([CATALOG, "<< /Type /Pages /Kids [] /Count 0 >>"]),
    ends: refused("damaged", "The file has no pages."),
  },
  { name: "empty.pdf", make: () => new Uint8Array(), ends: refused("damaged", "The file is empty.") },
];
