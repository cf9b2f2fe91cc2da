import { memo, useMemo, useRef } from "react";
import type { OutlineEntry } from "@gender-lens/model";
import { RowGroups } from "../../../shared/row-groups.tsx";
import { useInSight } from "../../../shared/use-in-sight.ts";
import { useRowsInPage } from "../../../shared/use-rows-in-page.ts";
import { texts } from "../../../texts/index.ts";
import { documentRows, type DocumentRow } from "../model/document.ts";
import type { HighlightKind } from "../model/kinds.ts";
import type { ReadParagraph } from "../model/reading.ts";
import classes from "./document-text.module.css";
import { MarkedText } from "./marked-text.tsx";

const t = texts.read;
/** Rows that are drawn with the current one, so that it does not stand at the end. */
const AROUND = 10;
/** Pixels of a short paragraph. */
const ROW_HEIGHT = 110;

/** The report's own text with its headings, for formats without pages and files that were not kept. */
export const DocumentText = memo(function DocumentText({
  paragraphs,
  outline,
  current,
  shown,
  search,
  onPick,
}: {
  paragraphs: readonly ReadParagraph[];
  outline: readonly OutlineEntry[];
  current: string | null;
  shown: ReadonlySet<HighlightKind>;
  search: string;
  onPick: (id: string) => void;
}) {
  const pane = useRef<HTMLElement>(null);
  const rows = useMemo(() => documentRows(paragraphs, outline), [paragraphs, outline]);
  const at = rows.findIndex(({ key }) => key === current);
  const inPage = useRowsInPage(rows.length, at + AROUND);
  useInSight(pane, current, at);
  return (
    <section ref={pane} className={classes.pane} tabIndex={0} aria-label={t.views.text} data-testid="text">
      <div className={classes.paper}>
        <RowGroups
          height={ROW_HEIGHT}
          rows={rows.slice(0, inPage).map((row) => (
            <Row key={row.key} row={row} current={row.key === current} shown={shown} search={search} onPick={onPick} />
          ))}
        />
      </div>
    </section>
  );
});

const Row = memo(function Row({
  row,
  current,
  shown,
  search,
  onPick,
}: {
  row: DocumentRow;
  current: boolean;
  shown: ReadonlySet<HighlightKind>;
  search: string;
  onPick: (id: string) => void;
}) {
  if (row.kind === "heading") {
    return (
      <div className={classes.heading} data-depth={Math.min(row.depth, 3)} data-wps={row.wps ?? undefined}>
        {row.text}
      </div>
    );
  }
  return (
    <div
      className={`${classes.paragraph} gl-words`}
      data-current={current || undefined}
      onClick={() => onPick(row.key)}
    >
      <span className={classes.number}>{row.paragraph.number}.</span>
      <p>
        <MarkedText
          paragraph={row.key}
          text={row.paragraph.text}
          evidence={row.paragraph.coding.evidence}
          level={row.paragraph.machine.level}
          shown={shown}
          search={search}
        />
      </p>
    </div>
  );
});
