export type DetectedFormat = "pdf" | "text" | "empty" | "unknown";

/** A PDF's own word may stand a little way into the file (PDF 32000-1, annex H). */
const PDF_MARK_WITHIN = 1024;
/** Bytes looked at to tell text from anything else. */
const SAMPLE = 65_536;

/** What a file is, by its content and never by its name. */
export function formatOf(bytes: Uint8Array): DetectedFormat {
  if (bytes.length === 0) return "empty";
  const start = String.fromCharCode(...bytes.subarray(0, PDF_MARK_WITHIN));
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
