import { Button, Checkbox, Group, Title } from "@mantine/core";
import type { Assessment } from "@gender-lens/model";
import { useMemo, useState } from "react";
import { texts } from "../../../texts/index.ts";
import classes from "../check.module.css";
import type { DataRequest } from "../model/requests.ts";
import { whatIf } from "../model/what-if.ts";

const t = texts.check;

/** Tick gaps as closed: what changes, and what does not. */
export function WhatIfPanel({
  assessment,
  requests,
}: {
  assessment: Pick<Assessment, "paragraphs" | "figures">;
  requests: readonly DataRequest[];
}) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const { before, after, moving, staying } = useMemo(
    () => whatIf(assessment, requests, closed),
    [assessment, requests, closed],
  );
  if (requests.length === 0) return null;
  const paragraphs = [...Map.groupBy(requests, ({ paragraph }) => paragraph).values()];
  const tick = (asked: readonly DataRequest[], on: boolean) => {
    const next = new Set(closed);
    for (const { key } of asked) {
      if (on) next.add(key);
      else next.delete(key);
    }
    setClosed(next);
  };
  const all = closed.size === requests.length;
  return (
    <section className={`gl-card ${classes.whatIf} gl-not-printed`} aria-labelledby="what-if">
      <Group justify="space-between">
        <Title order={2} id="what-if">
          {t.whatIf}
        </Title>
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => setClosed(new Set(all ? [] : requests.map(({ key }) => key)))}
        >
          {all ? t.whatIfNone : t.whatIfAll}
        </Button>
      </Group>
      <p className={classes.lead}>{t.whatIfLead}</p>
      <div className={classes.whatIfFigures} aria-live="polite" data-testid="what-if">
        <Change label={t.whatIfShare} before={percent(before.share)} after={percent(after.share)} />
        <Change label={t.gaps} before={String(before.gaps)} after={String(after.gaps)} />
        <Change label={t.disaggregated} before={String(before.disaggregated)} after={String(after.disaggregated)} />
      </div>
      <div className={classes.whatIfWords}>
        {closed.size === 0 ? <p>{t.whatIfNothing}</p> : null}
        {moving.length > 0 ? (
          <p data-kind="moves">
            {t.whatIfMoves(((after.share ?? 0) - (before.share ?? 0)).toFixed(2), t.paragraphsNamed(moving))}
          </p>
        ) : null}
        {staying.length > 0 ? (
          <p data-kind="stays">
            {(staying.length === 1 ? t.whatIfStays : t.whatIfStaysMany)(t.paragraphsNamed(staying, true))}
          </p>
        ) : null}
      </div>
      <ul className={classes.ticks}>
        {paragraphs.map((asked) => (
          <li key={asked[0]?.paragraph}>
            <Checkbox
              size="sm"
              checked={asked.every(({ key }) => closed.has(key))}
              onChange={({ currentTarget }) => tick(asked, currentTarget.checked)}
              label={
                <>
                  <span className="gl-number">{t.at(asked[0]?.number ?? 0)}</span>{" "}
                  <span className="gl-words">{asked.map(({ quote }) => quote).join(" · ")}</span>
                </>
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

const percent = (share: number | null): string => (share === null ? "–" : `${share.toFixed(2)} %`);

function Change({ label, before, after }: { label: string; before: string; after: string }) {
  return (
    <div className={classes.change} data-changed={before !== after}>
      <span>{label}</span>
      <span className="gl-number">
        {before === after ? (
          before
        ) : (
          <>
            <s aria-label={`${t.now} ${before}`}>{before}</s>{" "}
            <strong aria-label={`${t.after} ${after}`}>{after}</strong>
          </>
        )}
      </span>
    </div>
  );
}
