import { Button, Textarea } from "@mantine/core";
import { Level, Pillar, type Decisions } from "@gender-lens/model";
import type { KeyboardEvent, RefObject } from "react";
import { Swatch } from "../../../shared/level-badge.tsx";
import { texts } from "../../../texts/index.ts";
import { alike, differencesOf, said, type Field } from "../model/differences.ts";
import { complete, FLAGS, KEYS, type Change, type Made, type Work } from "../model/work.ts";
import classes from "./desk.module.css";

const t = texts.review;

const keyFor = (wanted: Change): string =>
  KEYS.find(({ change }) => JSON.stringify(change) === JSON.stringify(wanted))?.key ?? "";

interface Props {
  work: Work;
  machine: Decisions | null;
  saved: boolean;
  /** Whether reviewers differ and it can be settled. */
  disputed: boolean;
  reasonField: RefObject<HTMLTextAreaElement | null>;
  onPress: (change: Change) => void;
  onWrite: (reason: string) => void;
  onSave: (settle?: boolean) => void;
  onUndo: () => void;
}

/** Every decision with its key, the machine's beside it, a reason, and what is done with them. */
export function DecisionPanel(props: Props) {
  const { work, machine, saved, disputed, onSave, onUndo } = props;
  const decisions = complete(work);
  const differing = machine && decisions ? differencesOf(machine, decisions).filter(({ same }) => !same).length : 0;
  const untouched = machine !== null && differing === 0;
  return (
    <section className={`${classes.panel} gl-card`} aria-label={t.decisions}>
      <div className={classes.columns}>
        <span>{t.decisions}</span>
        <span>{t.machine}</span>
      </div>
      <Levels {...props} />
      <Flags {...props} />
      <Pillars {...props} />
      <p className={classes.compared} role="status" data-testid="compared">
        {machine === null ? t.hidden : untouched ? t.same : t.differs(differing)}
        {saved ? <strong> · {t.saved}</strong> : null}
      </p>
      <Reason {...props} />
      <div className={classes.actions}>
        <Button onClick={() => onSave()} rightSection={<kbd>Enter</kbd>}>
          {untouched && !saved ? t.acceptMachine : t.save}
        </Button>
        <Button variant="default" onClick={onUndo} rightSection={<kbd>u</kbd>}>
          {t.undo}
        </Button>
        {disputed ? (
          <Button
            variant="light"
            color="orange"
            onClick={() => onSave(true)}
            rightSection={<kbd>S</kbd>}
            title={t.settleHelp}
          >
            {t.settle}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

type PartProps = Pick<Props, "work" | "machine" | "onPress">;

/** What the machine says on one field; marked where it differs. */
function Machine({ field, made, machine }: { field: Field; made: Made; machine: Decisions | null }) {
  if (machine === null) return <span className={classes.machine}>·</span>;
  const same =
    made.level === null && field === "level" ? true : alike(field, machine, { ...made, level: made.level ?? "none" });
  return (
    <span className={classes.machine} data-differs={same ? undefined : true}>
      {said(machine[field])}
    </span>
  );
}

function Levels({ work: { made }, machine, onPress }: PartProps) {
  return (
    <div className={classes.row}>
      <div role="radiogroup" aria-label={t.groups.level} className={classes.options}>
        {Level.options.map((level) => (
          <button
            key={level}
            type="button"
            role="radio"
            aria-checked={made.level === level}
            className={classes.option}
            data-kind={level}
            onClick={() => onPress({ level })}
          >
            <kbd>{keyFor({ level })}</kbd>
            <Swatch kind={level} />
            {texts.shared.levels[level]}
          </button>
        ))}
      </div>
      <Machine field="level" made={made} machine={machine} />
    </div>
  );
}

function Flags({ work: { made }, machine, onPress }: PartProps) {
  return FLAGS.map((flag) => (
    <div key={flag} className={classes.row}>
      <button
        type="button"
        role="checkbox"
        aria-checked={made[flag]}
        className={classes.option}
        data-kind={flag}
        data-wide
        onClick={() => onPress({ flag })}
      >
        <kbd>{keyFor({ flag })}</kbd>
        <Swatch kind={flag} />
        {t.flagNames[flag]}
      </button>
      <Machine field={flag} made={made} machine={machine} />
    </div>
  ));
}

function Pillars({ work: { made }, machine, onPress }: PartProps) {
  return (
    <div className={classes.row}>
      <div role="group" aria-label={t.groups.pillars} className={classes.options}>
        {Pillar.options.map((pillar) => (
          <button
            key={pillar}
            type="button"
            role="checkbox"
            aria-checked={made.pillars.includes(pillar)}
            className={classes.option}
            data-kind="pillar"
            onClick={() => onPress({ pillar })}
          >
            <kbd>{keyFor({ pillar })}</kbd>
            {texts.shared.pillars[pillar]}
          </button>
        ))}
      </div>
      <Machine field="pillars" made={made} machine={machine} />
    </div>
  );
}

function Reason({ work, reasonField, onWrite, onSave }: Props) {
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === "Escape") event.currentTarget.blur();
    if (event.key !== "Enter" || event.shiftKey) return;
    event.preventDefault();
    event.currentTarget.blur();
    onSave();
  };
  return (
    <Textarea
      ref={reasonField}
      label={
        <span>
          {t.reason} <kbd>e</kbd>
        </span>
      }
      autosize
      minRows={2}
      maxRows={5}
      maxLength={2000}
      value={work.reason}
      onChange={({ currentTarget }) => onWrite(currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
