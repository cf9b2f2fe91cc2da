import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer, type RunningServer, type ServerOptions } from "@gender-lens/api";
import type { Batch, BatchItem, Page } from "@gender-lens/model";
import pg from "pg";

/** A server of its own with an empty archive. */
export interface Running extends RunningServer {
  /** Lines that it logged. */
  log: object[];
  /** Ends it and removes what it kept. */
  remove: () => Promise<void>;
}

/** A PostgreSQL on which tests may make databases; undefined where there is none. */
export const TEST_DATABASE = process.env["GENDER_LENS_TEST_DATABASE_URL"];

async function freshDatabase(server: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `gender_lens_api_${randomBytes(6).toString("hex")}`;
  const run = async (query: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(query).finally(() => client.end());
  };
  await run(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(`drop database ${name} with (force)`) };
}

/**
 * Starts a server on an embedded archive, or on PostgreSQL where its address is given.
 * @param samples folder of fictional reports, which fill the archive of samples
 * @param uploads what one upload may hold
 */
export async function running(
  server: string | null = null,
  samples: string | null = null,
  uploads?: ServerOptions["uploads"],
): Promise<Running> {
  const data = await mkdtemp(join(tmpdir(), "gender-lens-test-"));
  const database = server === null ? null : await freshDatabase(server);
  const log: object[] = [];
  const started = await startServer({
    host: "127.0.0.1",
    port: 0,
    data,
    databaseUrl: database?.url ?? null,
    samples,
    ...(uploads ? { uploads } : {}),
    env: {},
    log: (line) => log.push(line),
  });
  return {
    ...started,
    log,
    remove: async () => {
      await started.close();
      await database?.drop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** An answer's JSON, where the status is what it should be. */
export async function asked<Answer>(url: string, init: RequestInit = {}, status = 200): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  if (response.status !== status) throw new Error(`${init.method ?? "GET"} ${url}: ${response.status} ${text}`);
  return JSON.parse(text) as Answer; // its schema is checked in the tests of conformance
}

/** A request with a body of JSON. */
export const withJson = (body: unknown, method = "POST"): RequestInit => ({
  method,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

/** Files as a form. */
export function formOf(
  files: readonly { name: string; bytes: Uint8Array }[],
  fields: Record<string, string> = {},
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const { name, bytes } of files) form.append("files", new Blob([Uint8Array.from(bytes)]), name);
  return form;
}

/** Adds files and waits for their batch to end; what came of each. */
export async function added(
  { url }: Pick<Running, "url">,
  files: readonly { name: string; bytes: Uint8Array }[],
  fields: Record<string, string> = {},
): Promise<BatchItem[]> {
  const at = `${url}/api/own`;
  const batch = await asked<Batch>(`${at}/uploads`, { method: "POST", body: formOf(files, fields) }, 202);
  let state = batch.state;
  while (state === "running") {
    await (await fetch(`${at}/batches/${batch.id}/events`)).text(); // ends with the batch, or where the line is cut
    ({ state } = await asked<Batch>(`${at}/batches/${batch.id}`));
  }
  return (await asked<Page<BatchItem>>(`${at}/batches/${batch.id}/items?limit=200`)).items;
}
