import { Anchor } from "@mantine/core";
import type { Decisions, Evidence } from "@gender-lens/model";
import { Link } from "@tanstack/react-router";
import { texts } from "../../../texts/index.ts";
import { HIGHLIGHT_KINDS } from "../../read/model/kinds.ts";
import type { ReadParagraph } from "../../read/model/reading.ts";
import { MarkedText } from "../../read/parts/marked-text.tsx";
import { Reasons } from "../../read/parts/reasons.tsx";
import { FIELDS, said } from "../model/differences.ts";
import type { ReviewItem } from "../model/item.ts";
import classes from "./desk.module.css";

const t = texts.review;
const ALL_KINDS = new Set(HIGHLIGHT_KINDS);

const HIDDEN: Decisions = {
  level: "none",
  disaggregated: false,
  recommendation: false,
  gap: false,
  pillars: [],
  sgbv: false,
  sea: false,
};
const SURE = { level: 1, disaggregated: 1, recommendation: 1, gap: 1, pillars: 1 };

/** The paragraph as the parts of Read take it; without evidence where the machine's coding is hidden. */
export function readable(item: ReviewItem, evidence: readonly Evidence[]): ReadParagraph {
  const machine = item.machine ?? HIDDEN;
  return {
    id: item.paragraph,
    part: "body",
    number: item.number,
    page: item.page,
    section: null,
    text: item.text,
    textHash: item.textHash,
    coding: { ...machine, confidence: SURE, evidence: [...evidence], people: [] },
    machine,
    fields: [],
    reviews: [],
  };
}

/** The words to be decided on, large and alone; below them why the machine decided, unless that is hidden. */
export function Paper({ item, shown, mine }: { item: ReviewItem; shown: ReadParagraph; mine: boolean }) {
  return (
    <article className={`${classes.paper} gl-card`} data-paragraph={item.paragraph}>
      <div className={classes.where}>
        <strong>{item.symbol ?? item.title}</strong>
        <span>{texts.shared.paragraph(item.number)}</span>
        {item.heading === null ? null : <span>{item.heading}</span>}
        {/* The page shows the machine's coding. */}
        {item.machine === null ? null : (
          <Anchor
            inherit
            renderRoot={(props) => (
              <Link to="/reports/$id" params={{ id: item.report }} hash={item.paragraph} {...props} />
            )}
          >
            {t.openPage}
          </Anchor>
        )}
      </div>
      <p className={`${classes.words} gl-words`} data-testid="words">
        <MarkedText
          paragraph={item.paragraph}
          text={item.text}
          evidence={shown.coding.evidence}
          level={shown.machine.level}
          shown={ALL_KINDS}
          focusable
        />
      </p>
      {item.machine === null ? null : <Reasons paragraph={shown} />}
      {mine ? <p className={classes.soft}>{t.savedBefore}</p> : null}
      <Others item={item} />
    </article>
  );
}

function Others({ item: { others, disputed } }: { item: ReviewItem }) {
  if (others.length === 0) return null;
  return (
    <div className={classes.others}>
      <h2>{disputed ? t.others : t.othersOf}</h2>
      <ul>
        {others.map(({ id, reviewer, decisions, reason, settles }) => (
          <li key={id}>
            <strong>{reviewer.name}</strong>
            {settles ? ` (${t.settled})` : ""}:{" "}
            {FIELDS.filter((field) => decisions[field] !== undefined)
              .map((field) => `${texts.read.fieldNames[field]} ${said(decisions[field] ?? null)}`)
              .join(" · ")}
            {reason === "" ? "" : ` — ${reason}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
