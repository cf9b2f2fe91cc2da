import { isAnnexTitle, standsApart } from "./headings.ts";
import type { Line } from "./line.ts";
import type { Profile } from "./profile.ts";

/** A run of lines with one setting: the body, or one annex with its title line first. */
export interface Part {
  /** `body`, or `annex-n`. */
  name: string;
  title: Line | null;
  lines: Line[];
}

/** Parts the report at the titles of its annexes: alone on a line, at the head of a page or set as headings. */
export function splitParts(lines: readonly Line[], profile: Profile): Part[] {
  const parts: Part[] = [{ name: "body", title: null, lines: [] }];
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (above && isAnnexTitle(line) && (above.page !== line.page || isDisplayed(line, above, profile))) {
      parts.push({ name: `annex-${parts.length}`, title: line, lines: [] });
    }
    parts.at(-1)?.lines.push(line);
  });
  return parts;
}

function isDisplayed(line: Line, above: Line, profile: Profile): boolean {
  const display = line.bold || line.size >= profile.size + 1 || /^H\d?$/u.test(line.tag?.role ?? "");
  return display && standsApart(line, above, profile);
}
