import { notifications } from "@mantine/notifications";
import type { Decisions, Sample } from "@gender-lens/model";
import { contradiction } from "@gender-lens/assessment";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import type { ArchiveEngine } from "../../../engine/engine.ts";
import { isUnreachable, refusedOf } from "../../../engine/errors.ts";
import { texts } from "../../../texts/index.ts";
import { differencesOf } from "../model/differences.ts";
import type { ReviewItem } from "../model/item.ts";
import { begun, complete, pressed, undone, type Change, type Work } from "../model/work.ts";
import { outbox, reviewOf } from "../outbox.ts";
import { keptWork } from "./kept-work.ts";

const t = texts.review;

/** A review that was saved in this visit, to be taken back by undo. */
interface Step {
  key: string;
  at: number;
  work: Work;
}

export interface Desk {
  work: Work;
  /** What was saved of this paragraph, now or before; null where nothing was. */
  saved: Partial<Decisions> | null;
  /** Paragraphs of the queue that have a review of one's own. */
  reviewed: number;
  press: (change: Change) => void;
  write: (reason: string) => void;
  save: (settle?: boolean) => void;
  undo: () => void;
  go: (at: number) => void;
}

const sameAs = (decisions: Decisions, saved: Partial<Decisions>) =>
  differencesOf(decisions, saved).every(({ same }) => same) && Object.keys(saved).length > 0;

/** What lies on the reviewer's desk: the paragraph in hand, what is saved, and the way back. */
export function useDesk({
  items,
  at,
  sample,
  stored,
  onGo,
}: {
  items: readonly ReviewItem[];
  at: number;
  sample: Pick<Sample, "id" | "queue"> | null;
  stored: ArchiveEngine;
  onGo: (at: number) => void;
}): Desk {
  const [works, setWorks] = useState(() => keptWork.read());
  const [saved, setSaved] = useState<ReadonlyMap<string, Decisions>>(new Map());
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const queries = useQueryClient();
  const item = items[at];
  const work = (item && works.get(item.key)) ?? begun(item?.machine ?? null, item?.mine ?? null);
  const savedNow = item ? (saved.get(item.key) ?? item.mine) : null;

  const put = useCallback((key: string, next: Work | null) => {
    setWorks((before) => {
      const after = new Map(before);
      if (next) after.set(key, next);
      else after.delete(key);
      keptWork.write(after);
      return after;
    });
  }, []);

  const goOn = () => onGo(Math.min(at + 1, items.length));

  const save = (settle = false) => {
    if (!item) return;
    const decisions = complete(work);
    const wrong = decisions ? contradiction(decisions) : t.levelNeeded;
    if (!decisions || wrong !== null)
      return void notifications.show({ id: "review", color: "orange", message: wrong, autoClose: 4_000 });
    if (!settle && savedNow && sameAs(decisions, savedNow) && work.reason === "") return goOn();
    // The archive hides the machine's coding in blind queues alone, and only as long as a review would be a blind one.
    const blind = item.machine === null;
    outbox.add({
      key: item.key,
      archive: stored.archive,
      report: item.report,
      name: t.outbox.name(item.symbol, item.number),
      settle,
      input: {
        paragraph: item.paragraph,
        textHash: item.textHash,
        decisions,
        reason: work.reason.trim(),
        blind,
        queue: sample?.queue ?? "chosen",
        sample: settle ? null : (sample?.id ?? null),
      },
    });
    setSteps((before) => [...before, { key: item.key, at, work }]);
    setSaved((before) => new Map(before).set(item.key, decisions));
    // In hand no more: what was typed has gone with it.
    put(item.key, blind ? { ...work, before: [], reason: "" } : null);
    if (settle) notifications.show({ id: "review", message: t.settled, autoClose: 2_000 });
    // Blind, the machine's coding is looked at before one goes on.
    if (!blind) goOn();
  };

  const takeBack = async (step: Step): Promise<void> => {
    const review = reviewOf(step.key);
    try {
      if (!outbox.drop(step.key) && review !== undefined) await stored.withdraw(review);
    } catch (error) {
      const message = isUnreachable(error) ? t.notUndone : refusedOf(error).message;
      notifications.show({ id: "review", color: "orange", message, autoClose: 5_000 });
      return;
    }
    setSteps((before) => before.filter((one) => one !== step));
    setSaved((before) => {
      const after = new Map(before);
      after.delete(step.key);
      return after;
    });
    put(step.key, step.work);
    onGo(step.at);
    void queries.invalidateQueries();
    notifications.show({ id: "review", message: t.undone, autoClose: 1_500 });
  };

  const undo = () => {
    const before = item ? undone(work) : null;
    const step = steps.at(-1);
    if (item && before) put(item.key, before);
    else if (step) void takeBack(step);
    else notifications.show({ id: "review", message: t.nothingToUndo, autoClose: 1_500 });
  };

  return {
    work,
    saved: savedNow,
    reviewed: items.filter((one) => one.mine !== null || saved.has(one.key)).length,
    press: (change) => item && put(item.key, pressed(work, change)),
    write: (reason) => item && put(item.key, { ...work, reason }),
    save,
    undo,
    go: onGo,
  };
}
