import type { Level } from "@gender-lens/model";
import { texts } from "../texts/index.ts";
import classes from "./marks.module.css";

/** The level of a paragraph: colour, pattern and word, so that none of them is needed to tell it. */
export function LevelBadge({ level, small = false }: { level: Level; small?: boolean }) {
  return (
    <span className={classes.badge} data-kind={level} data-small={small} title={texts.shared.levelHelp[level]}>
      <span className={classes.swatch} data-kind={level} aria-hidden />
      {texts.shared.levels[level]}
    </span>
  );
}

/** What else a paragraph carries. */
export type Mark = "disaggregated" | "gap" | "recommendation" | "sgbv" | "sea" | "pillar";

export function MarkBadge({ mark, children, small = false }: { mark: Mark; children?: string; small?: boolean }) {
  return (
    <span className={classes.badge} data-kind={mark} data-small={small}>
      <span className={classes.swatch} data-kind={mark} aria-hidden />
      {children ?? texts.shared.kinds[mark]}
    </span>
  );
}

/** The coloured square alone, for legends and minimaps; the caller says in words what it stands for. */
export function Swatch({ kind }: { kind: Level | Mark }) {
  return <span className={classes.swatch} data-kind={kind} aria-hidden />;
}
