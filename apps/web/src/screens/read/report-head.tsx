import { Button, Group } from "@mantine/core";
import type { Assessment, Figures, StoredReport } from "@gender-lens/model";
import { Link } from "@tanstack/react-router";
import { useEffect } from "react";
import { texts } from "../../texts/index.ts";
import classes from "./parts/read.module.css";

const t = texts.read;

/** Which report it is, its share, and what can be done with it. */
export function ReportHead({
  id,
  assessment: { report: masthead, figures: machine },
  report,
  review,
}: {
  id: string;
  assessment: Assessment;
  report: StoredReport | null;
  /** Whether it can be reviewed. */
  review: boolean;
}) {
  const figures: Figures = report?.figures ?? machine;
  const name = masthead.symbol ?? t.draft(report?.draft ?? null);
  useEffect(() => {
    document.title = `${name} · ${texts.shell.name}`;
  }, [name]);
  const facts = [masthead.mission, masthead.date].filter(Boolean).join(" · ");
  return (
    <div className={classes.title}>
      <h1>{name}</h1>
      <span className={classes.subtitle} title={masthead.title}>
        {masthead.title}
        {facts === "" ? "" : ` · ${facts}`}
      </span>
      <span className={classes.share} data-testid="share">
        {figures.share === null ? texts.shared.noShare : `${figures.share.toFixed(2)} %`}
      </span>
      <span className={classes.note}>{texts.shared.ofParagraphs(figures.genderContent, figures.paragraphs)}</span>
      <Group gap="xs" className="gl-not-printed">
        <Button
          size="compact-sm"
          variant="default"
          renderRoot={(props) => <Link to="/compare" search={{ after: id }} {...props} />}
        >
          {t.compareWith}
        </Button>
        {review ? (
          <Button size="compact-sm" renderRoot={(props) => <Link to="/review" search={{ report: id }} {...props} />}>
            {t.reviewReport}
          </Button>
        ) : null}
      </Group>
    </div>
  );
}
