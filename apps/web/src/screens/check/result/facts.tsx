import type { Assessment, Figures } from "@gender-lens/model";
import type { ReactNode } from "react";
import { Swatch } from "../../../shared/level-badge.tsx";
import { ShareFigure } from "../../../shared/share-figure.tsx";
import { texts } from "../../../texts/index.ts";
import classes from "../check.module.css";

const t = texts.check;

/** The headline figure with its companions: section, recommendation, disaggregation. */
export function Facts({ assessment, figures }: { assessment: Assessment; figures: Figures }) {
  const standAlone = assessment.outline.filter(({ wps }) => wps === "stand-alone");
  const combined = assessment.outline.filter(({ wps }) => wps === "combined");
  const section = standAlone[0] ?? combined[0];
  const alone = figures.genderContent - figures.specific - figures.related;
  return (
    <section className={`gl-card ${classes.facts}`} aria-label={t.shareLabel}>
      <div className={classes.headline}>
        <div className={classes.label}>{t.shareLabel}</div>
        <ShareFigure figures={figures} />
        <div className={classes.levels}>
          <span>
            <Swatch kind="specific" /> {figures.specific} {texts.shared.levels.specific}
          </span>
          <span>
            <Swatch kind="related" /> {figures.related} {texts.shared.levels.related}
          </span>
          {alone > 0 ? (
            <span>
              <Swatch kind="disaggregated" /> {t.byNumberAlone(alone)}
            </span>
          ) : null}
        </div>
      </div>
      <dl className={classes.companions}>
        <Fact
          label={t.section}
          value={standAlone.length > 0 ? t.sectionYes : combined.length > 0 ? t.sectionCombined : t.sectionNo}
          good={standAlone.length > 0}
          note={section ? `${section.number ?? ""} ${section.heading}`.trim() : null}
        />
        <Fact
          label={t.recommendations}
          value={String(figures.recommendations)}
          good={figures.recommendations > 0}
          note={figures.recommendations > 0 ? t.paragraphs(figures.recommendations) : t.recommendationsNone}
        />
        <Fact
          label={t.disaggregated}
          value={String(figures.disaggregated)}
          good={figures.disaggregated > 0}
          note={t.paragraphs(figures.disaggregated)}
        />
        <Fact label={t.gaps} value={String(figures.gaps)} good={figures.gaps === 0} note={t.paragraphs(figures.gaps)} />
      </dl>
    </section>
  );
}

function Fact({ label, value, note, good }: { label: string; value: string; note: ReactNode; good: boolean }) {
  return (
    <div className={classes.fact} data-good={good}>
      <dt>{label}</dt>
      <dd>
        <span className={classes.factValue}>{value}</span>
        {note ? <span className={classes.factNote}>{note}</span> : null}
      </dd>
    </div>
  );
}
