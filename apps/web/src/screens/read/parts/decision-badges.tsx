import type { Decisions } from "@gender-lens/model";
import { LevelBadge, MarkBadge } from "../../../shared/level-badge.tsx";
import { texts } from "../../../texts/index.ts";

const t = texts.shared;

/** Everything that a paragraph was decided to be, in the order of the codebook. */
export function DecisionBadges({ decisions, pillars = true }: { decisions: Decisions; pillars?: boolean }) {
  return (
    <>
      <LevelBadge level={decisions.level} small />
      {decisions.disaggregated ? <MarkBadge mark="disaggregated" small /> : null}
      {decisions.gap ? <MarkBadge mark="gap" small /> : null}
      {decisions.recommendation ? <MarkBadge mark="recommendation" small /> : null}
      {decisions.sgbv ? (
        <MarkBadge mark="sgbv" small>
          {texts.read.flags.sgbv}
        </MarkBadge>
      ) : null}
      {decisions.sea ? (
        <MarkBadge mark="sea" small>
          {texts.read.flags.sea}
        </MarkBadge>
      ) : null}
      {pillars
        ? decisions.pillars.map((pillar) => (
            <MarkBadge key={pillar} mark="pillar" small>
              {t.pillars[pillar]}
            </MarkBadge>
          ))
        : null}
    </>
  );
}
