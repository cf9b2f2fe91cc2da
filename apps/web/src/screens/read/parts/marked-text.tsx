import type { Evidence, Level } from "@gender-lens/model";
import { memo, type ReactNode } from "react";
import { matchesIn } from "../model/filter.ts";
import type { HighlightKind } from "../model/kinds.ts";
import { segmentsOf } from "../model/segments.ts";
import classes from "./marked-text.module.css";
import { tipOf } from "./tip-target.ts";

interface Props {
  paragraph: string;
  text: string;
  evidence: readonly Evidence[];
  level: Level;
  shown: ReadonlySet<HighlightKind>;
  /** Words that were searched for. */
  search?: string;
  /** Whether a reader with the keyboard steps through the highlights: in the current paragraph only. */
  focusable?: boolean;
}

/** The words of a paragraph with its evidence marked: the first kind behind the words, further ones as lines below. */
export const MarkedText = memo(function MarkedText({
  paragraph,
  text,
  evidence,
  level,
  shown,
  search = "",
  focusable = false,
}: Props) {
  const found = matchesIn(text, search);
  return segmentsOf(text.length, evidence, level, shown).map(({ start, end, kinds, evidence: own }) => {
    const words = <Found key={start} text={text} start={start} end={end} found={found} />;
    if (kinds.length === 0) return words;
    return (
      <mark
        key={start}
        className={classes.mark}
        data-kind={kinds[0]}
        data-more={kinds[1]}
        {...tipOf(paragraph, own)}
        {...(focusable ? { tabIndex: 0 } : {})}
      >
        {words}
      </mark>
    );
  });
});

/** A stretch of the text with the words searched for in it. */
function Found({
  text,
  start,
  end,
  found,
}: {
  text: string;
  start: number;
  end: number;
  found: { start: number; end: number }[];
}) {
  const parts: ReactNode[] = [];
  let at = start;
  for (const match of found) {
    const from = Math.max(match.start, at);
    const to = Math.min(match.end, end);
    if (from >= to) continue;
    parts.push(
      text.slice(at, from),
      <em key={from} className={classes.found}>
        {text.slice(from, to)}
      </em>,
    );
    at = to;
  }
  return <>{[...parts, text.slice(at, end)]}</>;
}
