import { Anchor } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import { EmptyState } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";
import { peopleOf, type PersonRow } from "../model/people.ts";
import { annexOf, type ReadParagraph } from "../model/reading.ts";
import classes from "./people.module.css";

const t = texts.read.people;
const ROW = 34;
const NUMBERS = new Intl.NumberFormat("en");

/** Every number of persons that the paragraphs print: who, what, how many, of which sex and age. */
export function PeopleTable({
  paragraphs,
  printing,
  onPick,
}: {
  paragraphs: readonly ReadParagraph[];
  /** On paper all of them stand. */
  printing: boolean;
  onPick: (id: string) => void;
}) {
  const pane = useRef<HTMLElement>(null);
  const rows = useMemo(() => peopleOf(paragraphs), [paragraphs]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => pane.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const shown = printing ? rows.map((_row, index) => index) : items.map(({ index }) => index);
  const before = printing ? 0 : (items[0]?.start ?? 0);
  const after = printing ? 0 : virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  if (rows.length === 0) return <EmptyState title={t.none} />;
  return (
    <section ref={pane} className={classes.pane} tabIndex={0} aria-label={texts.read.views.people} data-testid="people">
      <table className={classes.table} aria-rowcount={rows.length + 1}>
        <caption>
          {t.caption} ({t.of(rows.length)}). {t.note}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={classes.figure}>
              {t.number}
            </th>
            <th scope="col">{t.who}</th>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.sex}</th>
            <th scope="col">{t.age}</th>
            <th scope="col" className={classes.figure}>
              {t.paragraph}
            </th>
          </tr>
        </thead>
        <tbody>
          {before > 0 ? (
            <tr aria-hidden>
              <td colSpan={6} style={{ height: before, padding: 0 }} />
            </tr>
          ) : null}
          {shown.map((index) => {
            const row = rows[index];
            return row ? <Row key={row.key} row={row} at={index} onPick={onPick} /> : null;
          })}
          {after > 0 ? (
            <tr aria-hidden>
              <td colSpan={6} style={{ height: after, padding: 0 }} />
            </tr>
          ) : null}
        </tbody>
      </table>
    </section>
  );
}

function Row({
  row: { paragraph, number, part, person },
  at,
  onPick,
}: {
  row: PersonRow;
  at: number;
  onPick: (id: string) => void;
}) {
  const annex = annexOf(part);
  return (
    <tr data-sex={person.sex} aria-rowindex={at + 2}>
      <td className={classes.figure}>{"count" in person ? NUMBERS.format(person.count) : t.share(person.share)}</td>
      <td>{person.who}</td>
      <td>{person.what}</td>
      <td className={classes.sex}>{t.sexes[person.sex]}</td>
      <td>{t.ages[person.age]}</td>
      <td className={classes.figure}>
        <Anchor
          component="button"
          type="button"
          onClick={() => onPick(paragraph)}
          inherit
          aria-label={texts.read.name(number, annex)}
        >
          {annex === null ? number : `${texts.read.annex(annex)}, ${number}`}
        </Anchor>
      </td>
    </tr>
  );
}
