import { Button, Group, SegmentedControl } from "@mantine/core";
import type { Comparison } from "@gender-lens/model";
import { Link } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { FigureTable, type FigureColumn } from "../../shared/figure-table.tsx";
import { EmptyState } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";
import { ChangeRow } from "./change-row.tsx";
import { countsOf, figureRows, moves, SHOWN, shownOf, type FigureRow, type Shown } from "./model/grouping.ts";
import classes from "./parts.module.css";

const t = texts.compare;
const labels: Record<Shown, string> = { matter: t.filterMatter, changed: t.filterChanged, all: t.filterAll };

const printed = ({ name }: FigureRow, value: number | null): string =>
  value === null ? t.none : name === "share" ? value.toFixed(2) : String(value);
const signed = (row: FigureRow): string =>
  row.difference === null ? t.none : `${row.difference > 0 ? "+" : ""}${printed(row, row.difference)}`;

const columns: FigureColumn<FigureRow>[] = [
  { key: "name", head: t.figures, cell: ({ name }) => t.names[name] },
  { key: "before", head: t.before, cell: (row) => printed(row, row.before), figure: true },
  { key: "after", head: t.after, cell: (row) => printed(row, row.after), figure: true },
  { key: "difference", head: t.difference, cell: signed, figure: true },
];

/** Two versions side by side: their figures, and what became of every paragraph. */
export function ComparisonView({
  comparison,
  beforeId,
  afterId,
}: {
  comparison: Comparison;
  beforeId: string;
  afterId: string;
}) {
  const [shown, setShown] = useState<Shown>("matter");
  const rows = useMemo(() => figureRows(comparison), [comparison]);
  const counts = useMemo(() => countsOf(comparison.changes), [comparison]);
  const listed = useMemo(() => shownOf(comparison.changes, shown), [comparison, shown]);
  const changed = counts.some(({ kind, count }) => kind !== "same" && count > 0);
  return (
    <>
      <Sides comparison={comparison} beforeId={beforeId} afterId={afterId} />
      <Verdict comparison={comparison} />
      <div className={classes.grid}>
        <section aria-label={t.changes}>
          <div className={classes.bar}>
            <h2>{t.changes}</h2>
            <SegmentedControl
              size="xs"
              className="gl-not-printed"
              aria-label={t.show}
              value={shown}
              onChange={(value) => setShown(SHOWN.find((one) => one === value) ?? "matter")}
              data={SHOWN.map((value) => ({ value, label: labels[value] }))}
            />
            <span className={classes.counts} data-testid="counts">
              {counts
                .filter(({ count }) => count > 0)
                .map(({ kind, count }) => `${count} ${t.kinds[kind]}`)
                .join(" · ")}
            </span>
          </div>
          {listed.length === 0 ? (
            <EmptyState title={changed ? t.nothing : t.identical}>
              {changed ? t.nothingHint : t.identicalHint}
            </EmptyState>
          ) : (
            <ul className={classes.list} data-testid="changes">
              {listed.map((change) => (
                <ChangeRow
                  key={`${change.before?.id ?? "-"} ${change.after?.id ?? "-"}`}
                  change={change}
                  beforeId={beforeId}
                  afterId={afterId}
                />
              ))}
            </ul>
          )}
        </section>
        <FigureTable caption={t.figures} columns={columns} rows={rows} rowKey={({ name }) => name} />
      </div>
    </>
  );
}

function Sides({ comparison, beforeId, afterId }: { comparison: Comparison; beforeId: string; afterId: string }) {
  return (
    <div className={`${classes.sides} gl-card`}>
      <Side name={t.before} version={comparison.before} />
      <Group gap="xs" className="gl-not-printed">
        <Button
          size="compact-sm"
          variant="default"
          renderRoot={(props) => <Link to="/compare" search={{ before: afterId, after: beforeId }} {...props} />}
        >
          {t.swap}
        </Button>
      </Group>
      <Side name={t.after} version={comparison.after} />
    </div>
  );
}

function Side({ name, version: { symbol, title, figures } }: { name: string; version: Comparison["before"] }) {
  return (
    <div className={classes.side}>
      <small>{name}</small>
      <strong>{symbol ?? title}</strong>
      {symbol === null ? null : <div className={classes.counts}>{title}</div>}
      <div className={classes.share}>
        {figures.share === null ? texts.shared.noShare : `${figures.share.toFixed(2)} %`}
      </div>
    </div>
  );
}

/** What happened to the share, in words. */
function Verdict({ comparison }: { comparison: Comparison }) {
  const { before, after, changes } = comparison;
  const { up, down } = moves(changes);
  const both = before.figures.share !== null && after.figures.share !== null;
  const points = both ? (after.figures.share ?? 0) - (before.figures.share ?? 0) : 0;
  return (
    <p className={classes.verdict} data-testid="verdict">
      {both ? <strong>{t.moved(points)} </strong> : null}
      {t.becauseOf(up, down)} {t.paragraphsChanged(before.figures.paragraphs, after.figures.paragraphs)}
    </p>
  );
}
