import type { ParagraphChange } from "@gender-lens/model";
import { memo } from "react";
import { ParagraphLink } from "../../shared/paragraph-link.tsx";
import { texts } from "../../texts/index.ts";
import { FIELDS, said } from "../review/model/differences.ts";
import classes from "./parts.module.css";

const t = texts.compare;

/** One paragraph of either version: what became of it, its words with the difference, and what it did to the share. */
export const ChangeRow = memo(function ChangeRow({
  change,
  beforeId,
  afterId,
}: {
  change: ParagraphChange;
  beforeId: string;
  afterId: string;
}) {
  const { kind, before, after, genderContent } = change;
  const side = after ?? before;
  return (
    <li className={`${classes.change} gl-card`} data-kind-of-change={kind} data-effect={genderContent}>
      <div className={classes.head}>
        <span className={classes.number}>
          {side ? (
            <ParagraphLink report={after ? afterId : beforeId} paragraph={side.id}>
              {t.numberOf(before?.number ?? null, after?.number ?? null)}
            </ParagraphLink>
          ) : null}
        </span>
        <span className={classes.kind}>{t.kinds[kind]}</span>
        {genderContent === 0 ? null : (
          <span className={classes.effect}>{t.effect[`${genderContent === 1 ? 1 : -1}`]}</span>
        )}
        {FIELDS.filter((field) => change.decisionsChanged.includes(field)).map((field) => (
          <span key={field} className={classes.decided}>
            {t.decided(
              texts.read.fieldNames[field],
              said(before?.decisions[field] ?? null),
              said(after?.decisions[field] ?? null),
            )}
          </span>
        ))}
      </div>
      <p className={`${classes.words} gl-words`}>
        <Words change={change} />
      </p>
    </li>
  );
});

function Words({ change: { before, after, words } }: { change: ParagraphChange }) {
  if (!before) return <ins>{after?.text}</ins>;
  if (!after) return <del>{before.text}</del>;
  if (words.length === 0) return <>{after.text}</>;
  // The words of both versions in their order: runs have no other name than their place.
  return words.map(({ kind, text }, at) => {
    const key = `${at} ${kind}`;
    if (kind === "same") return <span key={key}>{text} </span>;
    return kind === "added" ? <ins key={key}>{text} </ins> : <del key={key}>{text} </del>;
  });
}
