import { localActor } from "@gender-lens/archive";
import type { MiddlewareHandler } from "hono";
import { createApp } from "./app.ts";
import { archivesIn } from "./archives.ts";
import type { AppEnv } from "./env.ts";
import { listen } from "./listen.ts";
import { logToStderr, type LogLine } from "./log.ts";

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
  log?: (line: LogLine) => void;
}

export interface RunningServer {
  url: string;
  /** Lets what runs end, answers no new requests, and gives the archive free. */
  close(): Promise<void>;
}

/**
 * Starts the server: opens the user's own archive, and listens.
 *
 * Throws a Refusal where the archive is in use or cannot be opened.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, port, data, databaseUrl, web = null, log = logToStderr } = options;
  const archives = archivesIn(data, databaseUrl);
  const stopping = new AbortController();
  await archives.open("own");
  const app = createApp({
    services: {
      archive: archives.open,
      log,
      dataFolder: databaseUrl === null ? data : null,
      stopping: stopping.signal,
    },
    access: [everyoneIsLocal],
    web,
  });
  const listening = await listen(app.fetch, host, port);
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${listening.port}`;
  return {
    url,
    close: async () => {
      stopping.abort();
      await listening.close();
      await archives.close();
    },
  };
}

const everyoneIsLocal: MiddlewareHandler<AppEnv> = async (c, next) => {
  c.set("actor", localActor);
  await next();
};
