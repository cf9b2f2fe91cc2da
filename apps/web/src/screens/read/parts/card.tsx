import { ActionIcon, Button } from "@mantine/core";
import { Link1Icon } from "@radix-ui/react-icons";
import { memo } from "react";
import { texts } from "../../../texts/index.ts";
import type { HighlightKind } from "../model/kinds.ts";
import { annexOf, type ReadParagraph } from "../model/reading.ts";
import { Beside } from "./beside.tsx";
import classes from "./card.module.css";
import { DecisionBadges } from "./decision-badges.tsx";
import { MarkedText } from "./marked-text.tsx";
import { Reasons } from "./reasons.tsx";

const t = texts.read;

/** One paragraph of the list: short, and with everything that was decided on it where it is the current one. */
export const Card = memo(function Card({
  paragraph,
  current,
  shown,
  search,
  onPick,
  onCopy,
  onReview,
}: {
  paragraph: ReadParagraph;
  current: boolean;
  shown: ReadonlySet<HighlightKind>;
  search: string;
  onPick: (id: string) => void;
  onCopy: (id: string) => void;
  /** Null where nothing can be reviewed. */
  onReview: ((id: string) => void) | null;
}) {
  const { id, number, part, page, text, coding, machine } = paragraph;
  const annex = annexOf(part);
  return (
    <article className={classes.card} data-current={current || undefined} data-level={coding.level} data-paragraph={id}>
      <header className={classes.head}>
        <button
          type="button"
          className={classes.number}
          aria-label={t.name(number, annex)}
          aria-current={current ? "true" : undefined}
          onClick={() => onPick(id)}
        >
          {number}
        </button>
        <span className={classes.badges}>
          <DecisionBadges decisions={coding} pillars={current} />
        </span>
        <span className={classes.page}>
          {annex === null ? "" : `${t.annex(annex)} · `}
          {page === null ? "" : texts.shared.page(page)}
        </span>
      </header>
      {/* Clicking the words is a short cut for the mouse; the number above is the button. */}
      <p className={`${classes.text} gl-words`} onClick={() => onPick(id)}>
        <MarkedText
          paragraph={id}
          text={text}
          evidence={coding.evidence}
          level={machine.level}
          shown={shown}
          search={search}
          focusable={current}
        />
      </p>
      {current ? (
        <>
          <Reasons paragraph={paragraph} />
          <Beside paragraph={paragraph} />
          <footer className={classes.foot}>
            {onReview ? (
              <Button size="compact-xs" variant="light" onClick={() => onReview(id)}>
                {t.review}
              </Button>
            ) : null}
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={t.copyLink}
              title={t.copyLink}
              onClick={() => onCopy(id)}
            >
              <Link1Icon />
            </ActionIcon>
          </footer>
        </>
      ) : null}
    </article>
  );
});
