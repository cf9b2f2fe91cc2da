import type { Block } from "../blocks.ts";
import { findRun } from "../numbering.ts";
import { LINES_OF_HEADING, standsApart } from "./headings.ts";
import type { Line } from "./line.ts";
import { numberedLine } from "./numbered-line.ts";
import type { Part } from "./parts.ts";
import { printedNumber } from "./printed-number.ts";
import { isBodySize, type Profile } from "./profile.ts";
import type { Placed, Role } from "./roles.ts";
import { Walker } from "./walker.ts";

export interface Classified {
  placed: Placed[];
  blocks: Block[];
  /** Printed numbers of the body that skip or repeat. */
  irregular: number[];
}

/** Gives every line of a part its role and gathers its headings and paragraphs; `offset` blocks stand before. */
export function classify(part: Part, aside: ReadonlyMap<Line, Role>, profile: Profile, offset: number): Classified {
  const flow = part.lines.filter((line) => line === part.title || !aside.has(line));
  const { numbers, irregular } = findStarts(flow, part.title !== null, profile);
  const walker = new Walker(part, profile, numbers, offset);
  let above: Line | undefined;
  flow.forEach((line, i) => {
    walker.take(line, above, flow.slice(i + 1, i + 1 + LINES_OF_HEADING));
    above = line;
  });
  const placed = part.lines.map(
    (line) =>
      walker.placed.get(line) ?? { line, role: aside.get(line) ?? ("text" as const), part: part.name, block: null },
  );
  return { placed, blocks: walker.blocks, irregular };
}

function findStarts(
  flow: readonly Line[],
  restarts: boolean,
  profile: Profile,
): { numbers: Map<Line, number>; irregular: number[] } {
  const candidates = flow.flatMap((line, i) => {
    const number = isBodySize(line, profile.size) ? printedNumber(line) : null;
    return number === null ? [] : [numberedLine(line, number, standsApart(line, flow[i - 1], profile), profile)];
  });
  const run = findRun(candidates, restarts);
  const irregular = run.filter(({ number }, i) => number !== (run[i - 1]?.number ?? 0) + 1).map(({ number }) => number);
  return { numbers: new Map(run.map(({ source, number }) => [source, number])), irregular: restarts ? [] : irregular };
}
