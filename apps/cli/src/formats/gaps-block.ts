import type { Assessment, Check } from "@gender-lens/model";
import { columns } from "../terminal/columns.ts";
import { prose, type Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";

/** Check of one number of persons without a breakdown: many of them, so they are shown as one table. */
const GAP = "number-without-breakdown";
const ADVICE =
  "By sex means women, men, girls and boys, unless less is asked for. Where that is not known, say so in the report.";
/** The groups that {@link ADVICE} has named once and for all. */
const ALL_GROUPS = /: women, men, girls, boys\.$/;
/** What is asked for gets at least this many characters of a line. */
const LEAST_ROOM = 30;

/** True for the checks that {@link gapsBlock} shows. */
export const isGap = ({ id }: Check): boolean => id === GAP;

/** The figure as the check quotes it. */
const quoted = ({ message }: Check): string => /“.*”/.exec(message)?.[0] ?? "";

/** Every number of persons without a breakdown, page by page, with what to ask for; the common advice once. */
export function gapsBlock({ checks, paragraphs, figures }: Assessment, screen: Screen): string[] {
  const gaps = checks.filter(isGap);
  if (gaps.length === 0) return [];
  let last: string | null = null;
  const places = gaps.map(({ paragraph, ...check }) => {
    const found = paragraphs.find(({ id }) => id === paragraph);
    const isSame = paragraph === last;
    last = paragraph;
    if (isSame || found === undefined) return ["", "", quoted({ paragraph, ...check })];
    return [found.page === null ? "" : `p. ${found.page}`, `${found.number}.`, quoted({ paragraph, ...check })];
  });
  const lines = columns(places, ["left", "right", "left"]);
  const left = Math.max(...lines.map((line) => line.length));
  const room = Math.max(LEAST_ROOM, screen.width - left - 6);
  const rows = lines.flatMap((line, at) => {
    const ask = (gaps[at]?.suggestion ?? "").replace(ALL_GROUPS, ".");
    return wrap(ask, room).map(
      ({ start, end }, row) =>
        `  ${(row === 0 ? line : "").padEnd(left)}  ${screen.paint("dim", ask.slice(start, end))}`,
    );
  });
  return [
    "",
    screen.paint(
      "bold",
      `Numbers of persons without a breakdown by sex: ${gaps.length} in ${figures.gaps} ${figures.gaps === 1 ? "paragraph" : "paragraphs"}`,
    ),
    ...prose(ADVICE, "  ", screen).map((line) => screen.paint("dim", line)),
    ...rows,
  ];
}
