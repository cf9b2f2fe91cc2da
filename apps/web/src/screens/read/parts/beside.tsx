import { Decisions } from "@gender-lens/model";
import { differencesOf, said } from "../../review/model/differences.ts";
import { texts } from "../../../texts/index.ts";
import type { ReadParagraph } from "../model/reading.ts";
import classes from "./card.module.css";

const t = texts.read;

/** Where reviewers decided otherwise than the machine: both, side by side, and who. */
export function Beside({ paragraph: { machine, coding, fields, reviews } }: { paragraph: ReadParagraph }) {
  if (reviews.length === 0) return null;
  const differing = differencesOf(machine, Decisions.strip().parse(coding)).filter(({ same }) => !same);
  const names = [...new Set(reviews.map(({ reviewer }) => reviewer.name))].join(", ");
  return (
    <div className={classes.beside}>
      <div className={classes.quiet}>{t.reviewedBy(names)}</div>
      {fields.some(({ from }) => from === "disputed") ? <div className={classes.disputed}>{t.disputed}</div> : null}
      {differing.length > 0 ? (
        <dl>
          {differing.map(({ field, machine: was, person }) => (
            <div key={field}>
              <dt>{t.fieldNames[field]}</dt>
              <dd>
                {said(person)} <s>{said(was)}</s>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  );
}
