import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { EmptyState } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";
import type { HighlightKind } from "../model/kinds.ts";
import type { ReadParagraph } from "../model/reading.ts";
import { Card } from "./card.tsx";
import classes from "./read.module.css";

const t = texts.read;
/** Height of a card before it is measured, in pixels: three lines and its head. */
const CARD = 126;

/** The paragraphs that the filter lets through; however many there are, only those in sight are in the page. */
export function ParagraphList({
  paragraphs,
  current,
  shown,
  search,
  printing,
  onPick,
  onCopy,
  onReview,
}: {
  paragraphs: readonly ReadParagraph[];
  current: string | null;
  shown: ReadonlySet<HighlightKind>;
  search: string;
  /** On paper all of them stand, however far the list was scrolled. */
  printing: boolean;
  onPick: (id: string) => void;
  onCopy: (id: string) => void;
  onReview: ((id: string) => void) | null;
}) {
  const pane = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: paragraphs.length,
    getScrollElement: () => pane.current,
    estimateSize: () => CARD,
    getItemKey: (at) => paragraphs[at]?.id ?? at,
    overscan: 4,
  });
  const at = paragraphs.findIndex(({ id }) => id === current);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: "auto" });
    // Where the current one stays, scrolling by hand must not be pulled back.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [current, at]);
  const items = virtual.getVirtualItems();
  const card = (paragraph: ReadParagraph) => (
    <Card
      paragraph={paragraph}
      current={paragraph.id === current}
      shown={shown}
      search={search}
      onPick={onPick}
      onCopy={onCopy}
      onReview={onReview}
    />
  );
  return (
    <section ref={pane} className={classes.scroll} tabIndex={0} aria-label={t.list} data-testid="paragraphs">
      {paragraphs.length === 0 ? <EmptyState title={t.noMatch}>{t.noMatchHint}</EmptyState> : null}
      {printing ? (
        paragraphs.map((paragraph) => <div key={paragraph.id}>{card(paragraph)}</div>)
      ) : (
        <div style={{ height: virtual.getTotalSize(), position: "relative" }}>
          <div
            style={{ position: "absolute", insetInline: 0, top: 0, transform: `translateY(${items[0]?.start ?? 0}px)` }}
          >
            {items.map(({ index, key }) => {
              const paragraph = paragraphs[index];
              return paragraph ? (
                <div key={key} data-index={index} ref={virtual.measureElement}>
                  {card(paragraph)}
                </div>
              ) : null;
            })}
          </div>
        </div>
      )}
    </section>
  );
}
