import type { Candidate } from "../numbering.ts";
import type { Line } from "./line.ts";
import { leftOf, type Profile } from "./profile.ts";

export function numberedLine(line: Line, number: number, apart: boolean, profile: Profile): Candidate<Line> {
  const left = leftOf(profile, line.page);
  const place = [line.x0 - left, (line.words[0]?.x1 ?? line.x0) - left] as const;
  return { source: line, number, display: line.bold || line.italic, apart, place };
}
