import { Anchor, Button } from "@mantine/core";
import type { Sample } from "@gender-lens/model";
import { Link } from "@tanstack/react-router";
import { useMemo, useRef } from "react";
import type { ArchiveEngine } from "../../../engine/engine.ts";
import { useShortcuts, type Shortcut } from "../../../shared/shortcuts.tsx";
import { EmptyState } from "../../../shared/states.tsx";
import { texts } from "../../../texts/index.ts";
import { Tip } from "../../read/parts/tip.tsx";
import type { ReviewItem } from "../model/item.ts";
import { KEYS, type Change } from "../model/work.ts";
import { DecisionPanel } from "./decision-panel.tsx";
import classes from "./desk.module.css";
import { OutboxNote } from "./outbox-note.tsx";
import { Paper, readable } from "./paper.tsx";
import { useDesk, type Desk as DeskState } from "./use-desk.ts";
import { useEvidence } from "./use-evidence.ts";

const t = texts.review;

const labelOf = (change: Change): string =>
  "level" in change
    ? t.keys[change.level]
    : "flag" in change
      ? t.keys[change.flag]
      : t.keys.pillar(texts.shared.pillars[change.pillar]);

/** One paragraph after another: its words on the left, the decisions on the right, everything by keys. */
export function Desk({
  name,
  items,
  at,
  sample,
  stored,
  onGo,
}: {
  name: string;
  items: readonly ReviewItem[];
  at: number;
  sample: Pick<Sample, "id" | "queue"> | null;
  stored: ArchiveEngine;
  onGo: (at: number) => void;
}) {
  const desk = useDesk({ items, at, sample, stored, onGo });
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const around = useRef<HTMLDivElement>(null);
  const item = items[at];
  const evidence = useEvidence(item);
  const shown = useMemo(() => (item ? readable(item, evidence) : null), [item, evidence]);
  useShortcuts(shortcuts(desk, at, items.length, item?.disputed ?? false, () => reasonField.current?.focus()));
  return (
    <div ref={around}>
      <Head name={name} at={at} all={items.length} reviewed={desk.reviewed} onGo={onGo} />
      <OutboxNote />
      {item && shown ? (
        <div className={classes.desk}>
          <Paper item={item} shown={shown} mine={desk.saved !== null && desk.saved === item.mine} />
          <DecisionPanel
            work={desk.work}
            machine={item.machine}
            saved={desk.saved !== null}
            disputed={item.disputed}
            reasonField={reasonField}
            onPress={desk.press}
            onWrite={desk.write}
            onSave={desk.save}
            onUndo={desk.undo}
          />
        </div>
      ) : (
        <EmptyState
          title={t.allDone}
          action={
            <Button renderRoot={(props) => <Link to="/review" {...props} />} variant="default">
              {t.back}
            </Button>
          }
        >
          {t.allDoneHint}
        </EmptyState>
      )}
      <Tip around={around} find={() => shown ?? undefined} />
    </div>
  );
}

function shortcuts(desk: DeskState, at: number, all: number, disputed: boolean, write: () => void): Shortcut[] {
  return [
    ...KEYS.map(({ key, change }) => ({ key, label: labelOf(change), run: () => desk.press(change) })),
    { key: "Enter", label: t.keys.save, run: () => desk.save() },
    { key: "u", label: t.keys.undo, run: desk.undo },
    { key: "e", label: t.keys.reason, run: write },
    { key: "j", label: t.keys.next, run: () => desk.go(Math.min(at + 1, all)) },
    { key: "k", label: t.keys.before, run: () => desk.go(Math.max(at - 1, 0)) },
    { key: "ArrowRight", label: t.keys.next, run: () => desk.go(Math.min(at + 1, all)), hidden: true },
    { key: "ArrowLeft", label: t.keys.before, run: () => desk.go(Math.max(at - 1, 0)), hidden: true },
    ...(disputed ? [{ key: "S", label: t.keys.settle, run: () => desk.save(true) }] : []),
  ];
}

function Head({
  name,
  at,
  all,
  reviewed,
  onGo,
}: {
  name: string;
  at: number;
  all: number;
  reviewed: number;
  onGo: (at: number) => void;
}) {
  return (
    <div className={classes.head}>
      <h1>{name}</h1>
      <span className={classes.soft} data-testid="place">
        {t.itemOf(Math.min(at + 1, all), all)}
      </span>
      <div
        className={classes.progress}
        role="progressbar"
        aria-label={t.reviewedOf(reviewed, all)}
        aria-valuemin={0}
        aria-valuemax={all}
        aria-valuenow={reviewed}
      >
        <span style={{ width: `${all === 0 ? 0 : (100 * reviewed) / all}%` }} />
      </div>
      <span className={classes.soft} data-testid="reviewed">
        {t.reviewedOf(reviewed, all)}
      </span>
      <Button size="compact-sm" variant="default" onClick={() => onGo(Math.max(at - 1, 0))} rightSection={<kbd>k</kbd>}>
        {t.before}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => onGo(Math.min(at + 1, all))}
        rightSection={<kbd>j</kbd>}
      >
        {t.next}
      </Button>
      <Anchor size="sm" renderRoot={(props) => <Link to="/review" {...props} />}>
        {t.back}
      </Anchor>
    </div>
  );
}
