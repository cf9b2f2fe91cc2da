import { isCompound } from "./docx/compound.ts";

/** `zip`: a package of files, as .docx is; `compound`: a .doc, or a .docx behind a password. */
export type DetectedFormat = "pdf" | "zip" | "compound" | "text" | "empty" | "unknown";

/** A PDF's own word may stand a little way into the file (PDF 32000-1, annex H). */
const PDF_MARK_WITHIN = 1024;
/** A file in the archive comes first, or, in an empty one, its end. */
const ZIP_MARKS = ["PK\u0003\u0004", "PK\u0005\u0006"];
/** Bytes looked at to tell text from anything else. */
const SAMPLE = 65_536;

/** What a file is, by its content and never by its name. */
export function formatOf(bytes: Uint8Array): DetectedFormat {
  if (bytes.length === 0) return "empty";
  const start = String.fromCharCode(...bytes.subarray(0, PDF_MARK_WITHIN));
  if (ZIP_MARKS.some((mark) => start.startsWith(mark))) return "zip";
  if (isCompound(bytes)) return "compound";
  if (start.includes("%PDF-")) return "pdf";
  return isText(bytes.subarray(0, SAMPLE)) ? "text" : "unknown";
}

/** UTF-8 without control characters other than tabs and line ends. */
function isText(sample: Uint8Array): boolean {
  if (sample.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))) return false;
  try {
    // A character cut in two at the sample's end is no error: `stream` waits for its rest.
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}
