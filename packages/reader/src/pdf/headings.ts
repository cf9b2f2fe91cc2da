import { headingNumber } from "../heading-number.ts";
import type { Line } from "./line.ts";
import { isBodySize, leftOf, type Profile } from "./profile.ts";

/** More than the leading times this above a line is a gap between blocks. */
const BLOCK_GAP = 1.28;
/** A line in type so much larger than the body, in points, can only be a heading. */
const LARGER = 1;
/** Lines of one heading follow each other within so many type sizes. */
const HEADING_LEADING = 1.7;
/** A line with a number of its own goes on with the heading above only when set as tight as this. */
const TIGHT = 1.3;
/** Headings by look alone, neither bold nor large, fill at most this share of the column. */
const SHORT = 0.85;
/** Headings run over so many lines at most; the walker is shown as many lines ahead. */
export const LINES_OF_HEADING = 4;
/** Longer than any heading of a report, in characters over all its lines. */
export const LONGEST_HEADING = 320;

/** Headings begin with a capital, a number or an opening mark. */
const BEGINS_HEADING = /^[\p{Lu}\p{N}\p{Ps}\p{Pi}"']/u;
const ANNEX = /^(Annex|Appendix|Enclosure|Attachment)(\s+([IVXLC]+|\d{1,2}|[A-Z]))?\s*[*]*\.?$/iu;
const CAPTION =
  /^(Figure|Fig\.|Map|Table|Chart|Box|Graph|Diagram|Photo|Photograph|Infographic)(\s+([IVXLC]+|\d{1,2}|[A-Z]))?\s*[.:]?(\s|$)/u;
const CAPTION_ALONE =
  /^(Figure|Fig\.|Map|Table|Chart|Box|Graph|Diagram|Photo|Photograph|Infographic)(\s+([IVXLC]+|\d{1,2}|[A-Z]))?\s*[.:*]*$/u;

/** White space, a page break or the file's own structure parts `line` from what stands above it. */
export function standsApart(line: Line, above: Line | undefined, profile: Profile): boolean {
  if (!above || above.page !== line.page) return true;
  if (line.tag && above.tag && line.tag.element !== above.tag.element) return true;
  return above.y - line.y > BLOCK_GAP * profile.leading || above.y < line.y;
}

export function isAnnexTitle(line: Line): boolean {
  return ANNEX.test(line.text);
}

/** The first line of a caption: "Figure II", "Table 3. …", alone or before its title. */
export function isCaption(line: Line, profile: Profile): boolean {
  if (CAPTION_ALONE.test(line.text)) return true;
  return CAPTION.test(line.text) && (line.bold || line.tag?.role === "Caption" || !isBodySize(line, profile.size));
}

/** Whether a line, standing apart from the text above it, is a heading; `following`: the next lines. */
export function isHeading(line: Line, following: readonly Line[], profile: Profile, apart: boolean): boolean {
  if (!/\p{L}{2}/u.test(line.text) || !BEGINS_HEADING.test(line.text) || line.text.length > LONGEST_HEADING)
    return false;
  if (line.size >= profile.size + LARGER) return true;
  if (!isBodySize(line, profile.size) || !apart) return false;
  if (line.bold) return true;
  return looksLikeHeading(line, following, profile);
}

/** Headings that are neither bold nor large: italic, in capitals or centred, between gaps. */
function looksLikeHeading(line: Line, following: readonly Line[], profile: Profile): boolean {
  const heading = [line];
  for (const next of following) {
    const last = heading.at(-1);
    if (!last || heading.length === LINES_OF_HEADING || !continuesHeading(next, last, profile)) break;
    heading.push(next);
  }
  const last = heading.at(-1) ?? line;
  const next = following[heading.length - 1];
  if (/[.;:,]$/u.test(last.text) || !next) return false;
  if (next.page === last.page && last.y - next.y <= BLOCK_GAP * profile.leading) return false;
  if (line.italic) return true;
  const number = headingNumber(line.text);
  // As typewriters set them: "II. OBSERVATIONS", "A. Military aspects", or centred.
  if (number && (number.kind === "roman" || number.kind === "letter") && number.printed.endsWith(".")) return true;
  const words = number?.rest ?? line.text;
  if (!/\p{Ll}/u.test(words) && /\p{Lu}{4}/u.test(words)) return true;
  if (next.page !== last.page || line.x1 - line.x0 > SHORT * (profile.right - leftOf(profile, line.page))) return false;
  return heading.every((part) => isCentred(part, profile)) || (line.tag !== null && /^H\d?$/u.test(line.tag.role));
}

/** Both margins of the column are free, and about equally so. */
function isCentred(line: Line, profile: Profile): boolean {
  const free = [line.x0 - leftOf(profile, line.page), profile.right - line.x1] as const;
  return Math.min(...free) > FREE_MARGIN * line.size && Math.abs(free[0] - free[1]) < line.size;
}
/** In type sizes, on either side of a centred line. */
const FREE_MARGIN = 3;

/** Whether `line` goes on with the heading that ended in `above`. */
export function continuesHeading(line: Line, above: Line, profile: Profile): boolean {
  if (line.page !== above.page || !sameLook(line, above)) return false;
  if (above.y - line.y > HEADING_LEADING * line.size) return false;
  if (line.tag && above.tag && line.tag.element !== above.tag.element && line.tag.role !== above.tag.role) return false;
  const [own, previous] = [headingNumber(line.text), headingNumber(above.text)];
  if (own && above.y - line.y > TIGHT * line.size) return false;
  if (own && own.kind !== "letter" && previous && line.x0 < above.x0 + profile.size) return false;
  return !(own && line.x0 <= above.x0 + 2 && /[.)]$/u.test(own.printed));
}

function sameLook(a: Line, b: Line): boolean {
  return Math.abs(a.size - b.size) < 0.4 && a.bold === b.bold && a.italic === b.italic;
}
