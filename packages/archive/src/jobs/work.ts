import { setTimeout as wait } from "node:timers/promises";
import { and, eq, inArray } from "../storage/drizzle.ts";
import type { PgBoss } from "pg-boss";
import { openScorer, type Scorer } from "../confined/open-scorer.ts";
import type { Archive } from "../storage/archive.ts";
import { refusalOf } from "../storage/open.ts";
import { batchItems } from "../storage/schema/index.ts";
import { settleDeadLetters } from "./dead-letters.ts";
import { endBatch } from "./end-batch.ts";
import { HEARTBEAT_SECONDS, onWork, QUEUE, queueOf, within } from "./queue.ts";
import { scoreItem, type ItemResult } from "./score-item.ts";
import { settleDone, settleFailed } from "./settle-item.ts";
import { sweepUploads } from "./sweep.ts";
import { takeItem, type TakenItem } from "./taken-item.ts";

/** A queue without work is looked at this often; work of this process is seen at once. */
const LOOK_MILLISECONDS = 500;
/** After an error of the database, which may be away for a while. */
const TROUBLE_MILLISECONDS = 2000;
const HEARTBEAT_MILLISECONDS = (HEARTBEAT_SECONDS * 1000) / 3;
const SWEEP_MILLISECONDS = 3_600_000;
/** An error of the program over a file comes again with the same file; what is not the file's fault does not. */
const TRIES = 3;

/** What a worker tells of: errors that are no fault of a file, without a word of any report. */
export type OnTrouble = (what: string, error: unknown) => void;

export interface WorkOptions {
  /** How many files are scored at a time, each in a process of its own. */
  jobs?: number;
  onTrouble?: OnTrouble;
}

/** A worker at work. */
export interface Work {
  /** Lets what is being stored come to its end, gives back what was taken, and ends the processes that score. */
  stop(): Promise<void>;
}

/** Scores what is in the queue of an archive, until it is stopped. Any number of workers may do so at once. */
export async function startWork(archive: Archive, { jobs = 1, onTrouble = () => {} }: WorkOptions = {}): Promise<Work> {
  const boss = await queueOf(archive);
  const alone = archive.storage === "embedded";
  if (alone) await takeBack(archive, boss);
  await sweepUploads(archive, alone);
  const stopping = new AbortController();
  const held = new Set<string>();
  const beat = setInterval(() => {
    const ids = [...held];
    const touched = ids.length > 0 ? boss.touch(QUEUE, ids) : Promise.resolve();
    touched.then(() => settleDeadLetters(archive, boss)).catch((error: unknown) => onTrouble("heartbeat", error));
  }, HEARTBEAT_MILLISECONDS);
  const sweep = setInterval(() => {
    sweepUploads(archive, false).catch((error: unknown) => onTrouble("sweep", error));
  }, SWEEP_MILLISECONDS);
  const scorers = Array.from({ length: jobs }, () => openScorer());
  const lanes = scorers.map((scorer) => lane({ archive, boss, scorer, held, stop: stopping.signal, onTrouble }));
  let ended: Promise<void> | null = null;
  const stop = async () => {
    stopping.abort();
    for (const scorer of scorers) scorer.stop();
    await Promise.all(lanes);
    clearInterval(beat);
    clearInterval(sweep);
    const ids = [...held];
    await giveBack(archive, boss, ids, "the worker was stopped").catch((error: unknown) =>
      onTrouble("giving back", error),
    );
  };
  const stopOnce = () => (ended ??= stop());
  archive.beforeClose(stopOnce);
  return { stop: stopOnce };
}

/** Jobs that an earlier process held when it ended: an embedded archive has one process, so nobody works on them. */
async function takeBack(archive: Archive, boss: PgBoss): Promise<void> {
  const lost = await archive.db.select({ id: batchItems.id }).from(batchItems).where(eq(batchItems.state, "working"));
  const ids = lost.map(({ id }) => id);
  await giveBack(archive, boss, ids, "the program ended");
}

/** Puts jobs back into the queue, for whoever takes them next; those that are done by now stay so. */
async function giveBack({ db }: Archive, boss: PgBoss, ids: string[], message: string): Promise<void> {
  if (ids.length === 0) return;
  await db.transaction(async (tx) => {
    await tx
      .update(batchItems)
      .set({ state: "waiting", changedAt: new Date() })
      .where(and(inArray(batchItems.id, ids), eq(batchItems.state, "working")));
    await boss.fail(QUEUE, ids, { message }, within(tx));
  });
}

interface Lane {
  archive: Archive;
  boss: PgBoss;
  scorer: Scorer;
  /** Jobs taken and not settled, for which the heart beats. */
  held: Set<string>;
  stop: AbortSignal;
  onTrouble: OnTrouble;
}

/** While one file is scored, the one before is stored and the one after is fetched. */
async function lane(how: Lane): Promise<void> {
  const { archive, stop } = how;
  let storing: Promise<void> = Promise.resolve();
  let taking = take(how);
  for (;;) {
    const item = await taking;
    if (stop.aborted) break;
    if (item === null) {
      await storing;
      await untilWork(archive, stop);
      if (stop.aborted) break;
      taking = take(how);
      continue;
    }
    taking = take(how);
    const result = await scoreItem(archive, item, how.scorer).catch((error: unknown) => ({
      kind: "error" as const,
      error,
    }));
    await storing;
    if (stop.aborted) break;
    storing = settle(how, item, result);
  }
  await taking;
  await storing;
}

/** Waits until this process has put work into the queue, or it is time to look. */
async function untilWork(archive: Archive, stop: AbortSignal): Promise<void> {
  const woken = new AbortController();
  const off = onWork(archive, () => woken.abort());
  await wait(LOOK_MILLISECONDS, null, { signal: AbortSignal.any([stop, woken.signal]) }).catch(() => {});
  off();
}

/** The next item; null where there is none, or no database to ask. */
async function take({ archive, boss, held, stop, onTrouble }: Lane): Promise<TakenItem | null> {
  while (!stop.aborted) {
    try {
      const taken = await takeItem(archive, boss);
      if (taken.kind === "none") return null;
      if (taken.kind === "item") {
        held.add(taken.item.id);
        return taken.item;
      }
      await boss.complete(QUEUE, taken.job);
      if (taken.batch !== null) await endBatch(archive.db, taken.batch);
    } catch (error) {
      onTrouble("taking a job", error);
      await wait(TROUBLE_MILLISECONDS, null, { signal: stop }).catch(() => {});
    }
  }
  return null;
}

const isGone = (error: unknown): boolean => refusalOf(error)?.code === "database-unavailable";

/** Stores what came of an item, or sees that it is tried again or given up; waits for a database that is away. */
async function settle(
  how: Lane,
  item: TakenItem,
  result: ItemResult | { kind: "error"; error: unknown },
): Promise<void> {
  const { archive, boss, held, stop, onTrouble } = how;
  const once = async () => {
    if (result.kind === "error") return settleError(how, item, result.error);
    return settleDone(archive, boss, item, result).catch((error: unknown) => {
      if (isGone(error)) throw error;
      return settleError(how, item, error);
    });
  };
  for (let settled = false; !settled && !stop.aborted;) {
    settled = await once().then(
      () => true,
      (error: unknown) => {
        onTrouble("settling a job", error);
        return !isGone(error); // of what is no trouble of the database the heart beats no more, and another tries
      },
    );
    if (!settled) await wait(TROUBLE_MILLISECONDS, null, { signal: stop }).catch(() => {});
  }
  if (!stop.aborted) held.delete(item.id);
}

/** A file that cannot be read fails at once, with its code; what the program stops over is tried again a few times. */
async function settleError({ archive, boss, onTrouble }: Lane, item: TakenItem, error: unknown): Promise<void> {
  const refusal = refusalOf(error);
  if (refusal !== null && !isGone(refusal)) {
    const { code, message, hint } = refusal;
    await settleFailed(archive, boss, item, { code, message, hint });
    return;
  }
  onTrouble("a job", error);
  if (refusal === null && item.retries + 1 >= TRIES) {
    await settleFailed(archive, boss, item, {
      code: "unexpected",
      message: "The program came to a stop over this file.",
      hint: "Tell those who run this server: its log says where.",
    });
    return;
  }
  await boss.fail(QUEUE, item.id, { message: error instanceof Error ? error.message : "unknown" });
}
