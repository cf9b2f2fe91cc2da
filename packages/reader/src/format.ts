import { isCompound } from "./docx/compound.ts";
import { isOpenDocument } from "./odt/is-open-document.ts";
import { encodingOf } from "./text/decode.ts";

/** The formats that are read, and what the others are. */
export type DetectedFormat =
  | "pdf"
  /** A package of files: .docx, or an archive. */
  | "zip"
  | "odt"
  | "html"
  | "rtf"
  | "text"
  /** A .doc, or a .docx behind a password. */
  | "compound"
  /** OpenDocument or Word in one XML file. */
  | "xml"
  /** A page saved with its pictures in one file (.mht). */
  | "web-archive"
  /** JSON, as `batch` and `score --format json` write it. */
  | "json"
  | "empty"
  | "unknown";

/** A PDF's own word may stand a little way into the file (PDF 32000-1, annex H). */
const PDF_MARK_WITHIN = 1024;
/** A file in the archive comes first, or, in an empty one, its end. */
const ZIP_MARKS = ["PK\u0003\u0004", "PK\u0005\u0006"];
/** Bytes looked at to tell text from anything else. */
const SAMPLE = 65_536;
/** Of a text's characters, at most this share may be damaged. */
const SHARE_DAMAGED = 0.001;
/** Characters in which a page of a site says that it is one. */
const HTML_WITHIN = 2048;

/** An object with a name in it, or a list of objects, names or numbers. */
const JSON_START = /^\uFEFF?\s*(\{\s*"[^"\n]*"\s*:|\[\s*(\{\s*"|"[^"\n]*"\s*[,\]]))/u;

/** What a file is, by its content and never by its name. */
export function formatOf(bytes: Uint8Array): DetectedFormat {
  if (bytes.length === 0) return "empty";
  const start = String.fromCharCode(...bytes.subarray(0, PDF_MARK_WITHIN));
  if (ZIP_MARKS.some((mark) => start.startsWith(mark))) return isOpenDocument(bytes) ? "odt" : "zip";
  if (isCompound(bytes)) return "compound";
  if (start.includes("%PDF-")) return "pdf";
  if (/^(\xEF\xBB\xBF)?\s*\{\\rtf/u.test(start)) return "rtf";
  const text = textOf(bytes.subarray(0, SAMPLE));
  return text === null ? "unknown" : formatOfText(text);
}

function formatOfText(text: string): DetectedFormat {
  const start = text.slice(0, HTML_WITHIN).replace(/^\s*(<\?xml[^>]*\?>\s*)?(<!--[\s\S]*?-->\s*)*/u, "");
  if (/^<(!doctype\s+html|html|head|body|meta|title|table|div|p|h[1-6]|center|font)\b/iu.test(start)) return "html";
  if (/<html[\s>]/iu.test(start)) return "html";
  if (/^<(\?mso-application|office:document|w:wordDocument|pkg:package|\w+:?\w*\s+xmlns)/u.test(start)) return "xml";
  if (/^(\S+: .*\r?\n)*MIME-Version:/iu.test(start) && /multipart\/related/iu.test(start)) return "web-archive";
  if (JSON_START.test(start)) return "json";
  return "text";
}

/** The beginning of a text; null for what holds characters that no text has. */
function textOf(sample: Uint8Array): string | null {
  const text = new TextDecoder(encodingOf(sample)).decode(sample, { stream: true });
  let damaged = text.match(NEVER_IN_TEXT)?.length ?? 0;
  for (let at = 0; at < text.length; at += 1) if (isControl(text.charCodeAt(at))) damaged += 1;
  return damaged > SHARE_DAMAGED * text.length ? null : text;
}

const NEVER_IN_TEXT = /\uFFFD|\p{Cn}|\p{Co}|\p{Cs}/gu;

/** All but tabs, line ends, page breaks, and what DOS ends its texts with. */
function isControl(code: number): boolean {
  return code < 9 || (code > 13 && code < 26) || (code > 27 && code < 32) || code === 127;
}
