import { sql, type SQL } from "../storage/drizzle.ts";
import { fromDrizzle, fromPglite, PgBoss } from "pg-boss";
import { rowsOf, type Archive, type Db, type Source } from "../storage/archive.ts";

/** Files to score, and those over which it was given up. */
export const QUEUE = "score";
export const DEAD = "score-dead";

/** A worker says this often that it lives; where it has not for so long, another takes its jobs. */
export const HEARTBEAT_SECONDS = 15;
/** How often the queue is looked through for such jobs. */
const SUPERVISE_SECONDS = 5;
/** A job that was broken off this often, whatever the reason, goes to the dead letters. */
const RETRIES = 10;
/** Seconds before the first retry, doubled each time, and the most that they come to. */
const RETRY_SECONDS = 1;
const LONGEST_RETRY_SECONDS = 30;
/** Longer than one file may take by far: the heart beats meanwhile. */
const EXPIRE_SECONDS = 600;
/** Jobs that are done are kept for so long; what came of them stands in the items of their batch. */
const KEEP_SECONDS = 3600;

const SCHEMA = "gender_lens_jobs";

/** One file of a batch to be scored. */
export interface ScoreData {
  item: string;
}

const started = new WeakMap<Archive, Promise<PgBoss>>();
const waiting = new WeakMap<Archive, Set<() => void>>();

const databaseOf = (source: Source) =>
  source.kind === "embedded"
    ? fromPglite(source.pglite)
    : { executeSql: (text: string, values?: unknown[]) => source.pool.query(text, values) };

async function start(archive: Archive): Promise<PgBoss> {
  const embedded = archive.storage === "embedded";
  const boss = new PgBoss({
    db: databaseOf(archive.source),
    schema: SCHEMA,
    backend: embedded ? "pglite" : "postgres",
    schedule: false,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
    reindex: !embedded,
  });
  // Its rounds of maintenance fail while the database is away, and come round again.
  boss.on("error", () => {});
  try {
    await oneAfterAnother(archive.source, () => prepare(boss));
    // Known from here on without a query, which inside a transaction on one connection would wait for itself.
    for (const name of [QUEUE, DEAD]) await boss.insert(name, []);
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => {}); // its rounds would go on with nobody to end them
    throw error;
  }
  archive.beforeClose(async () => {
    started.delete(archive);
    await boss.stop({ graceful: false });
  });
  return boss;
}

/** Makes the tables of the queue and the queues in them, where they are not there yet. */
async function prepare(boss: PgBoss): Promise<void> {
  await boss.start();
  await boss.createQueue(DEAD, { retryLimit: RETRIES, deleteAfterSeconds: KEEP_SECONDS });
  await boss.createQueue(QUEUE, {
    deadLetter: DEAD,
    retryLimit: RETRIES,
    retryDelay: RETRY_SECONDS,
    retryBackoff: true,
    retryDelayMax: LONGEST_RETRY_SECONDS,
    expireInSeconds: EXPIRE_SECONDS,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    deleteAfterSeconds: KEEP_SECONDS,
  });
}

/** Runs what may run once at a time on a database: workers that start together would make the same tables. */
async function oneAfterAnother(source: Source, work: () => Promise<void>): Promise<void> {
  if (source.kind === "embedded") return work();
  const client = await source.pool.connect();
  const lock = `hashtextextended('${SCHEMA}', 0)`;
  let broken = true;
  try {
    await client.query(`select pg_advisory_lock(${lock})`);
    await work();
    await client.query(`select pg_advisory_unlock(${lock})`);
    broken = false;
  } finally {
    // A connection that may still hold the lock is closed, and with it the lock is gone.
    client.release(broken);
  }
}

/** The queue of an archive, which is started when it is first asked for and ends with the archive. */
export function queueOf(archive: Archive): Promise<PgBoss> {
  const known = started.get(archive);
  if (known) return known;
  const boss = start(archive);
  started.set(archive, boss);
  boss.catch(() => started.delete(archive)); // the database may be back for who asks next
  return boss;
}

/** Lets the queue write in a transaction of ours. */
export function within(tx: Db) {
  // What the adapter gives is made by the `sql` that it was given; its type leaves that open.
  const execute = async (query: unknown) => {
    return { rows: await rowsOf<Record<string, unknown>>(tx, query as SQL) };
  };
  return { db: fromDrizzle({ execute }, sql) };
}

/** Puts these items into the queue, in the transaction that makes them. */
export async function enqueue(boss: PgBoss, tx: Db, items: readonly string[]): Promise<void> {
  const jobs = items.map((item) => ({ id: item, data: { item } satisfies ScoreData }));
  await boss.insert(QUEUE, jobs, within(tx));
}

/** Calls `look` when this process puts work into the queue; others find it at their next look. */
export function onWork(archive: Archive, look: () => void): () => void {
  const looks = waiting.get(archive) ?? new Set();
  waiting.set(archive, looks.add(look));
  return () => looks.delete(look);
}

/** To be called after the transaction that put work into the queue. */
export function tellOfWork(archive: Archive): void {
  for (const look of waiting.get(archive) ?? []) look();
}
