import { SegmentedControl } from "@mantine/core";
import type { Assessment, StoredReport } from "@gender-lens/model";
import { useMemo } from "react";
import { useFile, useLayout } from "../../../engine/queries.ts";
import { ErrorState, Loading } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";
import type { HighlightKind } from "../model/kinds.ts";
import type { ReadParagraph } from "../model/reading.ts";
import { pageMarks } from "../pdf/page-marks.ts";
import { Pages } from "../pdf/pages.tsx";
import { usePdf } from "../pdf/use-pdf.ts";
import { VIEWS, type View } from "../search.ts";
import { DocumentText } from "./document-text.tsx";
import { PeopleTable } from "./people-table.tsx";
import classes from "./read.module.css";

const t = texts.read;

interface Props {
  id: string;
  assessment: Assessment;
  report: StoredReport | null;
  paragraphs: readonly ReadParagraph[];
  filter: { text: string };
  view: View | undefined;
  onView: (view: View) => void;
  current: string | null;
  onPick: (id: string) => void;
  highlights: ReadonlySet<HighlightKind>;
  /** Whether it stands on paper, too. */
  printed: boolean;
  /** Whether the page is put on paper now; it may have come into the page for that. */
  printing: boolean;
}

/** The report itself: its pages where there are any, else its text; or its people. */
export function DocumentPane(props: Props) {
  const { id, assessment, paragraphs, view, onView, current, onPick, highlights, filter, printed } = props;
  const isPdf = assessment.report.format === "pdf";
  const file = useFile(id, isPdf);
  const noPages = !isPdf || file.data === null || file.isError;
  const now: View = view === "people" ? "people" : noPages || view === "text" ? "text" : "pages";
  const views = VIEWS.filter((one) => one !== "pages" || !noPages);
  return (
    <div className={`${classes.document} gl-card ${printed ? "" : "gl-not-printed"}`}>
      <div className={`${classes.paneHead} gl-not-printed`}>
        <SegmentedControl
          size="xs"
          aria-label={t.view}
          value={now}
          onChange={(value) => onView(VIEWS.find((one) => one === value) ?? "text")}
          data={views.map((value) => ({ value, label: t.views[value] }))}
        />
        {isPdf && file.data === null ? <span className={classes.note}>{t.pagesNotKept}</span> : null}
      </div>
      <div className={classes.paneBody}>
        {now === "people" ? (
          <PeopleTable paragraphs={paragraphs} printing={props.printing} onPick={onPick} />
        ) : now === "text" ? (
          <DocumentText
            paragraphs={paragraphs}
            outline={assessment.outline}
            current={current}
            shown={highlights}
            search={filter.text}
            onPick={onPick}
          />
        ) : (
          <PdfPane {...props} file={file.data} />
        )}
      </div>
    </div>
  );
}

/** Pages can be read before the places of the words have come: highlights follow. */
function PdfPane({ id, paragraphs, highlights, current, onPick, file }: Props & { file: Blob | null | undefined }) {
  const layout = useLayout(id);
  const { pdf, error } = usePdf(file);
  const marks = useMemo(
    () => (layout.data ? pageMarks(paragraphs, layout.data, highlights) : new Map<number, never>()),
    [layout.data, paragraphs, highlights],
  );
  if (error) return <ErrorState title={t.pagesFailed} error={error} />;
  if (!pdf) return <Loading label={t.loadingPages} />;
  return <Pages pdf={pdf} marks={marks} current={current} onPick={onPick} />;
}
