import { Button, Modal, Stack, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { StoredReport } from "@gender-lens/model";
import { useState } from "react";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { ErrorState } from "../../shared/states.tsx";
import { texts } from "../../texts/index.ts";
import classes from "./archive.module.css";

const t = texts.archive;

/** One stored report: what it is, its share, and the way to take it out of the series or back. */
export function Row({ report, start, stored }: { report: StoredReport; start: number; stored: ArchiveEngine }) {
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const after = () => client.invalidateQueries();
  const restore = useMutation({ mutationFn: () => stored.restore(report.id), onSuccess: after });
  const retract = useMutation({
    mutationFn: () => stored.retract(report.id, reason.trim()),
    onSuccess: () => {
      setAsked(false);
      notifications.show({
        id: `retracted ${report.id}`,
        message: (
          <>
            {t.retractedNow}{" "}
            <Button size="compact-xs" variant="default" onClick={() => undo()}>
              {t.undo}
            </Button>
          </>
        ),
      });
      return after();
    },
  });
  const undo = () => {
    notifications.hide(`retracted ${report.id}`);
    restore.mutate();
  };
  const { share, recommendations } = report.figures;
  const facts = [
    report.symbol ?? (report.draft === null ? t.none : t.draft(report.draft)),
    report.standAlone ? t.hasSection : null,
    recommendations > 0 ? t.hasRecommendation : null,
    report.reviews.applied > 0 ? t.reviews(report.reviews.applied) : null,
    report.outdated ? t.outdated : null,
    report.retracted
      ? t.retracted(report.retracted.reason)
      : report.notCounted === null
        ? null
        : t.notCounted(report.notCounted),
  ].filter((fact) => fact !== null);
  return (
    <div className={classes.row} data-row={report.id} style={{ transform: `translateY(${start}px)` }}>
      <div style={{ minWidth: 0 }}>
        <div className={classes.title}>
          {report.sample ? <span className={classes.tag}>{t.sample}</span> : null}
          <Link to="/reports/$id" params={{ id: report.id }} className="gl-link" title={report.title}>
            {report.title}
          </Link>
        </div>
        <div className={classes.facts} title={facts.join(" · ")}>
          {facts.join(" · ")}
        </div>
      </div>
      <span className={classes.hide}>{report.mission ?? t.none}</span>
      <span className={classes.hide}>{report.date ?? t.none}</span>
      <div className={classes.share}>
        {share === null ? t.none : `${share.toFixed(2)} %`}
        <div className={classes.track} aria-hidden>
          <div className={classes.bar} style={{ width: `${share ?? 0}%` }} />
        </div>
      </div>
      {report.sample ? (
        <span />
      ) : report.retracted ? (
        <Button size="compact-xs" variant="default" loading={restore.isPending} onClick={() => restore.mutate()}>
          {t.restore}
        </Button>
      ) : (
        <Button size="compact-xs" variant="default" onClick={() => setAsked(true)}>
          {t.retract}
        </Button>
      )}
      <Modal
        opened={asked}
        onClose={() => setAsked(false)}
        title={t.retract}
        closeButtonProps={{ "aria-label": t.cancelRetract }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() !== "") retract.mutate();
          }}
        >
          <Stack>
            <TextInput
              data-autofocus
              label={t.reason}
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
            {retract.error ? <ErrorState error={retract.error} /> : null}
            <Button type="submit" loading={retract.isPending} disabled={reason.trim() === ""}>
              {t.retract}
            </Button>
          </Stack>
        </form>
      </Modal>
    </div>
  );
}
