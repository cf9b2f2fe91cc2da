import type { Assessment, StoredReport } from "@gender-lens/model";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEngine } from "../../../engine/context.tsx";
import { useScope } from "../../../engine/queries.ts";
import { isHere } from "../../../engine/shelf.ts";
import { ErrorState } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";
import classes from "../check.module.css";
import { besideOf, type OwnReport } from "../model/beside.ts";

const t = texts.check;

/** The figure beside the mission's own last reports; what DPO published stands apart, as another method. */
export function Beside({
  id,
  assessment,
  report,
}: {
  id: string;
  assessment: Assessment;
  report: StoredReport | null | undefined;
}) {
  const { stored, reading } = useEngine();
  const scope = useScope();
  const { mission } = assessment.report;
  const asks = stored !== null && !isHere(id) && mission !== null;
  const previous = useQuery({
    queryKey: [...scope, "previous", id],
    enabled: asks,
    queryFn: async () => (await stored?.previous(id)) ?? [],
  });
  const published = useQuery({ queryKey: [...scope, "published"], queryFn: () => reading.published() });
  const share = report?.figures.share ?? assessment.figures.share;
  const { line, outdated } = besideOf(previous.data ?? [], { id, assessment, share });
  return (
    <section
      className={`gl-card ${classes.beside}`}
      aria-label={mission === null ? t.publishedTitle : t.missionTitle(mission)}
    >
      <div className={classes.label}>{mission === null ? t.missionUnnamed : t.missionTitle(mission)}</div>
      {previous.error ? <ErrorState error={previous.error} onRetry={() => void previous.refetch()} /> : null}
      {line.length > 1 ? <OwnLine line={line} /> : null}
      {line.length > 1 ? <p className={classes.note}>{t.missionSame}</p> : null}
      {line.length <= 1 && !previous.isLoading && !previous.error ? (
        <p className={classes.note}>{mission === null ? t.missionUnknown : asks ? t.missionNone : t.missionPrivate}</p>
      ) : null}
      {outdated > 0 ? <p className={classes.note}>{t.outdatedCount(outdated)}</p> : null}
      {published.data && published.data.length > 0 ? (
        <aside className={classes.published}>
          <strong>{t.publishedTitle}</strong>{" "}
          <span className="gl-number">
            {published.data
              .map(({ key, pooled }) => (pooled === null ? key : t.publishedPoint(key, pooled)))
              .join(", ")}
          </span>
          <div className={classes.note}>{t.publishedMethod}</div>
        </aside>
      ) : null}
    </section>
  );
}

function OwnLine({ line }: { line: readonly OwnReport[] }) {
  const most = Math.max(...line.map(({ share }) => share), 1);
  return (
    <table className={classes.ownLine}>
      <caption className="gl-visually-hidden">{t.missionTable}</caption>
      <tbody>
        {line.map(({ id, name, date, share, here }) => (
          <tr key={id} data-here={here}>
            <th scope="row">
              {here ? (
                t.missionThis
              ) : (
                <Link to="/reports/$id" params={{ id }} className="gl-link" title={name}>
                  {date ?? name}
                </Link>
              )}
            </th>
            <td className={classes.barCell}>
              <span className={classes.ownBar} style={{ width: `${(100 * share) / most}%` }} aria-hidden />
            </td>
            <td className="gl-number">{share.toFixed(2)} %</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
