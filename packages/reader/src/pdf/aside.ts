import type { Line } from "./line.ts";
import { findFootnotes, findTypedNotes, goesOnNote, isSmall, isSourceNote } from "./notes.ts";
import { isBodySize, leftOf, type Profile } from "./profile.ts";
import type { Role } from "./roles.ts";
import { findTables } from "./tables.ts";

/** Body text starts at the column's edge to within so many points. */
const AT_EDGE = 6;

/** Lines that carry no text of the report, by the file's tags or by their look. */
export function setAside(lines: readonly Line[], profile: Profile, tagged: boolean): Map<Line, Role> {
  const roles = new Map<Line, Role>();
  const untaggedTables = tagged ? new Set<Line>() : findTables(lines.filter((line) => !line.rotated));
  for (const line of lines) {
    const within = line.tag?.within;
    if (line.rotated || within === "figure") roles.set(line, "figure");
    else if (within === "table" || untaggedTables.has(line)) roles.set(line, "table");
    else if (within === "note") roles.set(line, "footnote");
    else if (within === "caption") roles.set(line, "caption");
    else if (within === "contents" || /(\.\s?){5,}/u.test(line.text)) roles.set(line, "contents");
    else if (tagged && !line.tag && !line.artifact && !atEdge(line, profile)) roles.set(line, "figure");
  }
  const rest = lines.filter((line) => !roles.has(line));
  for (const line of findFootnotes(rest, profile)) roles.set(line, "footnote");
  for (const line of findTypedNotes(rest.filter((other) => !roles.has(other)))) roles.set(line, "footnote");
  let above: Line | undefined;
  for (const line of rest) {
    if (!roles.has(line) && isSmall(line, profile)) {
      const note =
        isSourceNote(line) || (above !== undefined && goesOnNote(line, above) && roles.get(above) === "caption");
      roles.set(line, note ? "caption" : "figure");
    }
    above = line;
  }
  return roles;
}

/** Whether a line is set in the body's size and starts where its column does. */
export function atEdge(line: Line, profile: Profile): boolean {
  return isBodySize(line, profile.size) && Math.abs(line.x0 - leftOf(profile, line.page)) < AT_EDGE;
}
