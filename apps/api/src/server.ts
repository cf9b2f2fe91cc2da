import { availableParallelism } from "node:os";
import { holdFolder, seedSamples } from "@gender-lens/archive";
import { createAccess } from "./access/access.ts";
import { accessRule, type AccessRule } from "./access/start-rule.ts";
import { createApp } from "./app.ts";
import { archivesIn, type Archives } from "./archives.ts";
import { listen } from "./listen.ts";
import { logToStderr, nameAndPlace, type LogLine } from "./log.ts";
import { startingApp } from "./starting.ts";
import { FORM_LIMITS } from "./uploads/limits.ts";
import type { PartLimits } from "./uploads/multipart.ts";

export interface ServerOptions {
  /** Address to listen on. */
  host: string;
  /** 0 for any that is free. */
  port: number;
  /** Data folder: embedded archives stand in it. */
  data: string;
  /** PostgreSQL in place of embedded archives; null for those. */
  databaseUrl: string | null;
  /** Folder of the built web app; null where there is none. */
  web?: string | null;
  /** Folder of fictional reports that the archive of samples is filled with in the background; null for none. */
  samples?: string | null;
  log?: (line: LogLine) => void;
  /** Where sign-in is configured; the process's own environment where nothing is given. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Files scored at a time in this server, each in a process of its own; 0 where workers on PostgreSQL do it. */
  jobs?: number;
  /** What one upload may hold; as the API's description says where nothing is given. */
  uploads?: PartLimits;
  /** Ends the start: what is open by then is closed, and the start rejects. */
  signal?: AbortSignal;
}

export interface RunningServer {
  url: string;
  /** Lets what runs end, answers no new requests, and gives the archive free. */
  close(): Promise<void>;
}

/** One core is left to answer; more than this many processes at once take more memory than a laptop should give. */
const MOST_JOBS = 4;
const usualJobs = (): number => Math.max(1, Math.min(MOST_JOBS, availableParallelism() - 1));

/** What is opened of the options, and undone in the other order. */
type Undo = (() => Promise<void>)[];

/** Undoes all of it, whatever goes wrong: a lock that stays would keep others out. Throws what went wrong first. */
async function undoAll(undo: Undo): Promise<void> {
  const errors: unknown[] = [];
  for (const one of undo.splice(0).toReversed()) await one().catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
}

/** What is known and held before the archive is opened. */
interface Held {
  rule: AccessRule;
  /** Null on PostgreSQL, as is the lock. */
  dataFolder: string | null;
  lock: Awaited<ReturnType<typeof holdFolder>> | null;
}

/** Says who may come in, and holds the data folder where the archive is embedded. */
async function hold(
  { host, port, data, databaseUrl, env = process.env, signal }: ServerOptions,
  undo: Undo,
): Promise<Held> {
  const dataFolder = databaseUrl === null ? data : null;
  const rule = accessRule({ host, port, env, dataFolder });
  const lock = dataFolder === null ? null : await holdFolder(dataFolder, signal);
  if (lock !== null) undo.push(lock.release);
  return { dataFolder, rule, lock };
}

/** Opens the user's own archive, and scores what waits there. */
async function openApp(options: ServerOptions, undo: Undo, { dataFolder, rule, lock }: Held) {
  const { data, databaseUrl, web = null, log = logToStderr } = options;
  const archives = archivesIn({
    data,
    databaseUrl,
    jobs: options.jobs ?? usualJobs(),
    onTrouble: (what, error) => log({ event: "trouble", what, error: nameAndPlace(error) }),
  });
  undo.push(archives.close);
  const access = await createAccess({
    archive: await archives.open("own"),
    rule,
    localSecret: lock?.secret ?? null,
    log,
  });
  const stopping = new AbortController();
  const app = createApp({
    services: {
      archive: archives.open,
      log,
      access,
      dataFolder,
      uploads: options.uploads ?? FORM_LIMITS,
      stopping: stopping.signal,
    },
    web,
  });
  return { app, archives, stopping };
}

/**
 * Fills the archive of samples while the server answers already. What is given back stops it and waits for its end, but
 * not for an archive that is still being made: that takes seconds which a server that is asked to end does not have.
 */
function fillSamples(archives: Archives, folder: string, log: (line: LogLine) => void): () => Promise<void> {
  const stop = new AbortController();
  let isOpen = false;
  const filled = archives
    .open("sample")
    .then((archive) => {
      isOpen = true;
      return stop.signal.aborted ? 0 : seedSamples(archive, folder, stop.signal);
    })
    .catch((error: unknown) => log({ event: "trouble", what: "samples", error: nameAndPlace(error) }));
  return async () => {
    stop.abort();
    if (isOpen) await filled;
  };
}

/**
 * Starts the server: listens at once, so that the web app loads while the archive is opened ({@link startingApp}), and
 * resolves when that is open.
 *
 * Throws a Refusal where the archive is in use or cannot be opened, and where people would have to sign in and cannot,
 * and what `signal` aborts with.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, port, signal } = options;
  const undo: Undo = [];
  try {
    const held = await hold(options, undo);
    signal?.throwIfAborted();
    let { fetch } = startingApp(held.rule, options.web ?? null);
    const listening = await listen((request, env) => fetch(request, env), host, port);
    // Undone in the other order: streams end and connections are closed before the archive is.
    const opened: Undo = [];
    undo.push(() => undoAll(opened), listening.close);
    const url = `http://${host.includes(":") ? `[${host}]` : host}:${listening.port}`;
    await held.lock?.announce(url);
    const { app, archives, stopping } = await openApp(options, opened, held);
    signal?.throwIfAborted();
    ({ fetch } = app);
    const { samples = null, log = logToStderr } = options;
    if (samples !== null) undo.push(fillSamples(archives, samples, log));
    undo.push(async () => stopping.abort());
    return { url, close: () => undoAll(undo) };
  } catch (error) {
    await undoAll(undo);
    throw error;
  }
}

/** The API without a socket, for the command line of this computer. */
export interface LocalApi {
  /** Answers as the server would, to the one user of this computer. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** Where requests without a socket pretend to go. */
const NOWHERE = "127.0.0.1";

/** Opens the archive as {@link startServer} does and listens nowhere. Throws as it does. */
export async function openLocally(
  options: Omit<ServerOptions, "host" | "port" | "web" | "env" | "samples">,
): Promise<LocalApi> {
  const undo: Undo = [];
  try {
    const here = { ...options, host: NOWHERE, port: 0, env: {} };
    const { app, stopping } = await openApp(here, undo, await hold(here, undo));
    undo.push(async () => stopping.abort());
    return {
      fetch: async (path, init) => {
        const request = new Request(`http://${NOWHERE}${path}`, init);
        request.headers.set("host", NOWHERE);
        return app.fetch(request);
      },
      close: () => undoAll(undo),
    };
  } catch (error) {
    await undoAll(undo);
    throw error;
  }
}
