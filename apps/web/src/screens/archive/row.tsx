import type { Me, StoredReport } from "@gender-lens/model";
import { memo, type MouseEvent } from "react";
import { texts } from "../../texts/index.ts";
import { actsOn, type Act } from "./acts.ts";
import classes from "./archive.module.css";
import { factsOf, shareOf } from "./facts.ts";

const t = texts.archive;

/** One stored report: what it is, its share, and what can be done with it. */
export const Row = memo(function Row({
  report,
  at,
  address,
  me,
  onOpen,
  onAct,
}: {
  report: StoredReport;
  /** Place in the list, from 0. */
  at: number;
  address: string;
  me: Me | undefined;
  onOpen: (event: MouseEvent, id: string) => void;
  onAct: (act: Act, report: StoredReport) => void;
}) {
  const facts = factsOf(report).join(" · ");
  return (
    <div className={classes.row} role="row" aria-rowindex={at + 2} data-row={report.id}>
      <div role="cell" style={{ minWidth: 0 }}>
        <div className={classes.title}>
          {report.sample ? <span className={classes.tag}>{t.sample}</span> : null}
          <a href={address} className="gl-link" title={report.title} onClick={(event) => onOpen(event, report.id)}>
            {report.title}
          </a>
        </div>
        <div className={classes.facts} title={facts}>
          {facts}
        </div>
      </div>
      <span role="cell" className={classes.hide}>
        {report.mission ?? t.none}
      </span>
      <span role="cell" className={classes.hide}>
        {report.date ?? t.none}
      </span>
      <div role="cell" className={classes.share}>
        {shareOf(report)}
        <div className={classes.track} aria-hidden>
          <div className={classes.bar} style={{ width: `${report.figures.share ?? 0}%` }} />
        </div>
      </div>
      <div role="cell" className={classes.acts}>
        {actsOn(report, me).map((act) => (
          <button key={act} type="button" className={classes.act} onClick={() => onAct(act, report)}>
            {t[act]}
          </button>
        ))}
      </div>
    </div>
  );
});
