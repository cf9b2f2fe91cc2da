import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Swatch } from "../../../shared/level-badge.tsx";
import { texts } from "../../../texts/index.ts";
import { kindOf } from "../model/kinds.ts";
import type { ReadParagraph } from "../model/reading.ts";
import classes from "./card.module.css";
import { swatchOf } from "./swatch-of.ts";
import { labelOf } from "./tip.tsx";

const t = texts.read;

/** The codebook's part that a rule belongs to: `level.topic` to the level, `pillar.served` to the pillars. */
const axisOf = (rule: string): string => {
  const axis = rule.split(".")[0] ?? rule;
  return axis === "pillar" ? "pillars" : axis;
};

/** Every piece of evidence of a paragraph: its words, the reason, and the rule with a link to the codebook. */
export function Reasons({ paragraph: { text, coding, machine } }: { paragraph: ReadParagraph }) {
  if (coding.evidence.length === 0) return <p className={classes.quiet}>{t.nothingFound}</p>;
  return (
    <ul className={classes.reasons} aria-label={t.why}>
      {coding.evidence.map(({ supports, start, end, rule, note }) => {
        const kind = kindOf({ supports }, machine.level);
        return (
          <li key={`${supports} ${rule} ${start} ${end}`}>
            <Swatch kind={swatchOf(kind)} />
            <span>
              <strong>{labelOf(supports, kind)}</strong> <q className={classes.quote}>{text.slice(start, end)}</q>{" "}
              {note}{" "}
              <Anchor
                component={Link}
                to="/codebook"
                hash={axisOf(rule)}
                className={classes.rule}
                aria-label={t.openRule(rule)}
              >
                {rule}
              </Anchor>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
