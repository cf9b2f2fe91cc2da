import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startServer } from "@gender-lens/api";
import { openArchive, type Archive } from "@gender-lens/archive";
import { ensureBuilt } from "./built-app.ts";

const fictional = path.resolve(import.meta.dirname, "../../../corpora/reports");

export interface TestServer {
  url: string;
  /** Stops it and leaves its data, as a power cut of a machine that comes back would. */
  stop(): Promise<void>;
  /** Starts it again on the same port and data. */
  start(): Promise<void>;
  /** Stops it and takes its data away. */
  close(): Promise<void>;
}

/** The real server on an embedded database of its own, with the built web app: nothing is made up. */
export async function openServer({
  env = {},
  samples = false,
  port: wanted = 0,
  fill,
}: {
  env?: Readonly<Record<string, string>>;
  /** Fills the archive of samples with the fictional reports, as at the first start. */
  samples?: boolean;
  /** Where people sign in, the server has to know its address before it listens. */
  port?: number;
  /** Fills the user's own archive before the server opens it. */
  fill?: (own: Archive) => Promise<void>;
} = {}): Promise<TestServer> {
  const web = await ensureBuilt();
  const data = await mkdtemp(path.join(tmpdir(), "gender-lens-web-"));
  if (fill) {
    const own = await openArchive({ name: "own", database: { folder: path.join(data, "own") } });
    await fill(own).finally(() => own.close());
  }
  const begin = (port: number) =>
    startServer({
      host: "127.0.0.1",
      port,
      data,
      databaseUrl: null,
      web,
      samples: samples ? fictional : null,
      env,
      log: () => {},
    });
  let running = await begin(wanted);
  const { url } = running;
  const port = Number(new URL(url).port);
  let stopped = false;
  return {
    url,
    async stop() {
      if (!stopped) await running.close();
      stopped = true;
    },
    async start() {
      running = await begin(port);
      stopped = false;
    },
    async close() {
      if (!stopped) await running.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
