import { useSyncExternalStore } from "react";
import type { Engine, Outcome, Progress, ReadingEngine, Refused } from "../../engine/engine.ts";
import { isUnreachable, refusedOf } from "../../engine/errors.ts";
import { untilReachable } from "../../engine/reach.ts";
import { shelf } from "../../engine/shelf.ts";
import { texts } from "../../texts/index.ts";
import { keepNotes } from "./kept-notes.ts";
import { looksSaved, openSaved } from "./model/saved.ts";

/** One file that was dropped, and how far it has got. */
export interface Run {
  key: number;
  file: File;
  progress: Progress;
  /** Waiting for a server that does not answer. */
  held: boolean;
  /** Id of the result; null until it is there. */
  result: string | null;
  share: number | null;
  failure: Refused | null;
}

let runs: readonly Run[] = [];
let nextKey = 1;
const stops = new Map<number, AbortController>();
const listeners = new Set<() => void>();

function change(key: number, part: Partial<Run>): void {
  runs = runs.map((run) => (run.key === key ? { ...run, ...part } : run));
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

export const isRunning = ({ result, failure }: Run): boolean => result === null && failure === null;

/**
 * Files one after the other, in the order in which they were dropped: a machine with two cores is not made faster by
 * more. Each engine has a line of its own, so that what waits for a lost server does not hold up what is read here.
 */
const lines = new WeakMap<ReadingEngine, Promise<unknown>>();

/** What is being checked outlives the screen: one may go and read while it runs. */
export const checkRuns = {
  /** Takes files in; gives the ids of their results, null for those that failed. */
  add(files: readonly File[], engine: Engine): Promise<(string | null)[]> {
    const added = files.map((file): Run => {
      const progress: Progress = { stage: "waiting", part: 0 };
      return { key: nextKey++, file, progress, held: false, result: null, share: null, failure: null };
    });
    runs = [...runs.filter(isRunning), ...added];
    tell();
    return Promise.all(added.map((run) => this.start(run, engine.reading, false)));
  },
  again(run: Run, engine: Engine, force: boolean): Promise<string | null> {
    change(run.key, { failure: null, progress: { stage: "waiting", part: 0 } });
    return this.start(run, engine.reading, force);
  },
  start(run: Run, reading: ReadingEngine, force: boolean): Promise<string | null> {
    const stop = new AbortController();
    stops.set(run.key, stop);
    const done = (lines.get(reading) ?? Promise.resolve()).then(() => work(run, reading, force, stop.signal));
    lines.set(reading, done);
    return done;
  },
  stop: (key: number): void => stops.get(key)?.abort(new DOMException(texts.check.stopped, "AbortError")),
  remove(key: number): void {
    runs = runs.filter((run) => run.key !== key);
    tell();
  },
};

async function work(
  { key, file }: Run,
  reading: ReadingEngine,
  force: boolean,
  signal: AbortSignal,
): Promise<string | null> {
  const onProgress = (progress: Progress) => change(key, { progress, held: false });
  while (!signal.aborted) {
    try {
      const outcome = looksSaved(file.name)
        ? await opened(file)
        : await checked(file, reading, { force, onProgress, signal });
      if (outcome.ok) change(key, { result: outcome.value.id, share: outcome.value.share, held: false });
      else change(key, { failure: outcome.failure, held: false });
      return outcome.ok ? outcome.value.id : null;
    } catch (error) {
      if (!isUnreachable(error) || signal.aborted) {
        change(key, { failure: signal.aborted ? STOPPED : refusedOf(error), held: false });
        return null;
      }
      change(key, { held: true });
      await untilReachable(signal);
    }
  }
  change(key, { failure: STOPPED, held: false });
  return null;
}

const STOPPED: Refused = { code: "stopped", message: texts.check.stopped, hint: "" };

interface Found {
  id: string;
  share: number | null;
}

async function checked(
  file: File,
  reading: ReadingEngine,
  options: { force: boolean; onProgress: (progress: Progress) => void; signal: AbortSignal },
): Promise<Outcome<Found>> {
  const outcome = await reading.check(file, { ...options, keep: true });
  if (!outcome.ok) return outcome;
  const { assessment, report } = outcome.value;
  const id = report ?? shelf.put({ name: file.name, file, assessment }).id;
  return { ok: true, value: { id, share: assessment.figures.share } };
}

async function opened(file: File): Promise<Outcome<Found>> {
  const saved = await openSaved(await file.text(), file.name);
  if (!saved) return { ok: false, failure: { code: "unsupported-format", ...texts.check.notSaved } };
  const { name, assessment, notes } = saved;
  keepNotes(notes);
  return { ok: true, value: { id: shelf.put({ name, file: null, assessment }).id, share: assessment.figures.share } };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useRuns(): readonly Run[] {
  return useSyncExternalStore(subscribe, () => runs);
}
