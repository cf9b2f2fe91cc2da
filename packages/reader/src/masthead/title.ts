import type { FrontLine } from "../blocks.ts";
import { dateLine } from "./dates.ts";

/** The kind of document alone, which is no title of its own. */
const KIND_ALONE =
  /^(\p{L}+(-\p{L}+)?\s){0,4}(report|note|study)\s(of|by)\sthe\s(secretary-general|secretariat)[\s*]*$/iu;
/** What stands in the masthead of every document. */
const MASTHEAD = [
  /^united nations(\s+[AES]\/\S*\d\S*)?$/iu,
  /^(united|nations|[AES])$/iu,
  /^(security council|general assembly|economic and social council|human rights council)\b/iu,
  /^distr\.|^general$|^limited$|^original\s*:|^english( only)?$/iu,
  /^[AES]\/[^a-z]*\d/u,
  /\b(session|year)$/iu,
  /^(agenda )?items? \d/iu,
  /^\*?\d{2}-\d{5}|^\*\d+\*$/u,
  /^please recycle/iu,
  /^\*+ /u,
  // What a draft says of itself: "DRAFT", "Second draft (4 May 2031)", "ADVANCE UNEDITED COPY".
  /^[\W_]*((advance|clean|final|first|internal|revised|second|third|unedited|working|zero)\s)*(draft|copy|version)(\s+\d+)?([\s(,:–-].{0,30}\d{4}\)?)?[\W_]*$/iu,
];
/** Types whose sizes differ by less, in points, are one type. */
const SAME_SIZE = 0.4;

interface Group {
  text: string;
  size: number;
  bold: boolean;
}

/** The report's title: the lines in the largest type under the masthead, joined. */
export function findTitle(front: readonly FrontLine[]): string {
  const groups = grouped(front.filter((line, i) => !isMasthead(line, front[i - 1])));
  const titles = groups.filter((group) => !KIND_ALONE.test(group.text));
  const largest = Math.max(...titles.map((group) => group.size + (group.bold ? SAME_SIZE : 0)));
  const title = titles.find((group) => group.size + (group.bold ? SAME_SIZE : 0) > largest - SAME_SIZE);
  return clean((title ?? groups[0])?.text ?? "");
}

/** Whether the first page calls itself a report of the Secretary-General. */
export function isReportOfSecretaryGeneral(front: readonly FrontLine[]): boolean {
  return grouped(front).some(({ text }) => /\breport\s(of|by)\sthe\ssecretary-general\b/iu.test(text));
}

function grouped(lines: readonly FrontLine[]): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const same = last && Math.abs(last.size - line.size) < SAME_SIZE && last.bold === line.bold;
    if (last && same && !line.apart && !KIND_ALONE.test(line.text))
      last.text += `${/\p{L}-$/u.test(last.text) ? "" : " "}${line.text}`;
    else groups.push({ text: line.text, size: line.size, bold: line.bold });
  }
  return groups;
}

/** A date in bold, or after "from … to", is the last line of a title that names a period. */
function isMasthead({ text, bold }: FrontLine, above: FrontLine | undefined): boolean {
  const endsTitle = bold || (above !== undefined && /\b(to|and|until|from|of)$/u.test(above.text));
  return (!endsTitle && dateLine(text) !== null) || MASTHEAD.some((pattern) => pattern.test(text.trim()));
}

function clean(title: string): string {
  return title
    .replace(/[\s*]+$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}
