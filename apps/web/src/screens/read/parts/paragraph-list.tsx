import { memo, useRef } from "react";
import { RowGroups } from "../../../shared/row-groups.tsx";
import { EmptyState } from "../../../shared/states.tsx";
import { useInSight } from "../../../shared/use-in-sight.ts";
import { useRowsInPage } from "../../../shared/use-rows-in-page.ts";
import { texts } from "../../../texts/index.ts";
import type { HighlightKind } from "../model/kinds.ts";
import type { ReadParagraph } from "../model/reading.ts";
import { Card } from "./card.tsx";
import classes from "./read.module.css";

const t = texts.read;
/** Cards that are drawn with the current one, so that it does not stand at the end. */
const AROUND = 10;
/** Pixels of three lines and a head. */
const CARD_HEIGHT = 126;

/** The paragraphs that the filter lets through; drawn anew only where one of its properties is another. */
export const ParagraphList = memo(function ParagraphList({
  paragraphs,
  list,
  current,
  shown,
  search,
  printing,
  onPick,
  onCopy,
  onReview,
}: {
  paragraphs: readonly ReadParagraph[];
  /** Name of what is listed: another filter is another list. */
  list: string;
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
  const at = paragraphs.findIndex(({ id }) => id === current);
  const inPage = useRowsInPage(paragraphs.length, printing ? paragraphs.length : at + AROUND, list);
  useInSight(pane, current, at);
  return (
    <section ref={pane} className={classes.scroll} tabIndex={0} aria-label={t.list} data-testid="paragraphs">
      {paragraphs.length === 0 ? <EmptyState title={t.noMatch}>{t.noMatchHint}</EmptyState> : null}
      <RowGroups
        height={CARD_HEIGHT}
        rows={paragraphs.slice(0, inPage).map((paragraph) => (
          <Card
            key={paragraph.id}
            paragraph={paragraph}
            current={paragraph.id === current}
            shown={shown}
            search={search}
            onPick={onPick}
            onCopy={onCopy}
            onReview={onReview}
          />
        ))}
      />
    </section>
  );
});
