import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import type { OutlineEntry } from "@gender-lens/model";
import { texts } from "../../../texts/index.ts";
import { documentRows } from "../model/document.ts";
import type { HighlightKind } from "../model/kinds.ts";
import type { ReadParagraph } from "../model/reading.ts";
import classes from "./document-text.module.css";
import { MarkedText } from "./marked-text.tsx";

const t = texts.read;
/** Height of a row before it is measured, in pixels. */
const ROW = 130;

/** The report's own text with its headings, for formats without pages and files that were not kept. */
export function DocumentText({
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
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => pane.current,
    estimateSize: () => ROW,
    getItemKey: (at) => rows[at]?.key ?? at,
    overscan: 5,
  });
  useEffect(() => {
    const at = rows.findIndex(({ key }) => key === current);
    if (at >= 0) virtual.scrollToIndex(at, { align: "auto" });
    // Where the current one stays, scrolling by hand must not be pulled back.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [current, rows]);
  const items = virtual.getVirtualItems();
  return (
    <section ref={pane} className={classes.pane} tabIndex={0} aria-label={t.views.text} data-testid="text">
      <div className={classes.paper} style={{ height: virtual.getTotalSize() + 64 }}>
        <div style={{ transform: `translateY(${items[0]?.start ?? 0}px)` }}>
          {items.map(({ index, key }) => {
            const row = rows[index];
            return (
              <div key={key} data-index={index} ref={virtual.measureElement}>
                {row?.kind === "heading" ? (
                  <div className={classes.heading} data-depth={Math.min(row.depth, 3)} data-wps={row.wps ?? undefined}>
                    {row.text}
                  </div>
                ) : row ? (
                  <div
                    className={`${classes.paragraph} gl-words`}
                    data-current={row.key === current || undefined}
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
                ) : null}
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}
