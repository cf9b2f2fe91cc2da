import { setTimeout as wait } from "node:timers/promises";
import type { Holder } from "@gender-lens/archive";
import { Problem } from "@gender-lens/model";
import type { z } from "zod";
import { databaseUrl } from "./database-url.ts";
import { Refused } from "./refused.ts";

/** The API of the user's archive: of the server that holds it, or opened in this process. */
export interface Api {
  /** Asks, and gives the answer as the schema says; throws Refused where the answer is a problem. */
  ask<Schema extends z.ZodType>(path: string, schema: Schema, init?: RequestInit): Promise<z.output<Schema>>;
  /** The answer itself, for what is no JSON. */
  raw(path: string, init?: RequestInit): Promise<Response>;
}

export interface ApiOptions {
  /** Data folder, as on the command line. */
  data?: string | undefined;
  /** Files scored at a time where this process opens the archive itself; 0 for verbs that score none. */
  jobs?: number;
}

type Speak = (path: string, init?: RequestInit) => Promise<Response>;

const UNREACHED = {
  code: "archive-in-use",
  message: "The server that holds the archive does not answer.",
  hint: "Wait until it has started, or end it.",
};

/** Opening a large archive takes seconds, on a busy machine a minute; who waits longer should be told. */
const PATIENCE_MS = 120_000;
const SECOND_MS = 1000;

/** Asks again where the server says that it cannot answer yet, as while it opens its archive. */
async function whenReady(ask: () => Promise<Response>): Promise<Response> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const response = await ask();
    const after = Number(response.headers.get("retry-after"));
    if (response.status !== 503 || !(after > 0) || Date.now() + after * SECOND_MS > end) return response;
    await response.body?.cancel();
    await wait(after * SECOND_MS);
  }
}

const toServer =
  ({ url, secret }: Holder): Speak =>
  async (path, init) => {
    const headers = new Headers(init?.headers);
    headers.set("x-gender-lens-local", secret);
    const ask = () => fetch(`${url}${path}`, { ...init, headers });
    // An idle connection may be closed at the very moment of asking; what changes nothing is asked again.
    const asked = (init?.method ?? "GET") === "GET" ? () => ask().catch(ask) : ask;
    return whenReady(asked).catch(() => {
      throw new Refused(UNREACHED);
    });
  };

/** What is wrong with a request is said here and now, where the API would have its reader look for it in the answer. */
function toldOf({ code, detail, hint, errors = [] }: Problem) {
  if (errors.length === 0) return { code, message: detail, hint };
  const places = errors.map(({ at, message }) => `${at.replace(/^(?:body|query)\./, "")}: ${message}`);
  return { code, message: `${places.join("; ")}.`, hint: "" };
}

async function answered(response: Response): Promise<Response> {
  if (response.ok) return response;
  const problem = Problem.safeParse(await response.json().catch(() => null));
  throw new Refused(
    problem.success
      ? toldOf(problem.data)
      : { code: "unexpected", message: `The server answered ${response.status}.`, hint: "Its log says why." },
  );
}

const apiOver = (speak: Speak): Api => ({
  raw: async (path, init) => answered(await speak(path, init)),
  ask: async (path, schema, init) => schema.parse(await (await answered(await speak(path, init))).json()),
});

/**
 * Calls `work` with the API of the user's archive: on PostgreSQL (`DATABASE_URL`), of the server that holds the data
 * folder, or of the folder, which this process then holds for as long. Throws `archive-in-use` where another process
 * holds it and has no server.
 */
export async function withApi<Result>(
  { data, jobs = 0 }: ApiOptions,
  work: (api: Api) => Promise<Result>,
): Promise<Result> {
  const { ArchiveInUse, dataFolder, holderOf } = await import("@gender-lens/archive");
  const url = databaseUrl();
  const folder = dataFolder(data);
  const holder = url === null ? await holderOf(folder) : null;
  if (holder?.url) return work(apiOver(toServer(holder)));
  const { openLocally } = await import("@gender-lens/api");
  const opened = await openLocally({ data: folder, databaseUrl: url, jobs, log: () => {} }).catch((error: unknown) => {
    if (error instanceof ArchiveInUse && error.holder?.url) return error.holder;
    throw error;
  });
  if (!("close" in opened)) return work(apiOver(toServer(opened)));
  try {
    return await work(apiOver((path, init) => opened.fetch(path, init)));
  } finally {
    await opened.close();
  }
}

/** A body of JSON. */
export const json = (method: string, value: unknown): RequestInit => ({
  method,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(value),
});
