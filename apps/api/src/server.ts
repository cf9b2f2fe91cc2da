import { createAccess } from "./access/access.ts";
import { accessRule } from "./access/start-rule.ts";
import { createApp } from "./app.ts";
import { archivesIn } from "./archives.ts";
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
  /** Where sign-in is configured; the process's own environment where nothing is given. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Secret of the lock on an embedded archive, by which the command line of this computer is known. */
  localSecret?: string | null;
}

export interface RunningServer {
  url: string;
  /** Lets what runs end, answers no new requests, and gives the archive free. */
  close(): Promise<void>;
}

/**
 * Starts the server: opens the user's own archive, and listens.
 *
 * Throws a Refusal where the archive is in use or cannot be opened, and where people would have to sign in and cannot.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { host, port, data, databaseUrl, web = null, log = logToStderr } = options;
  const { env = process.env, localSecret = null } = options;
  const dataFolder = databaseUrl === null ? data : null;
  const rule = accessRule({ host, port, env, dataFolder });
  const archives = archivesIn(data, databaseUrl);
  const stopping = new AbortController();
  const access = await archives
    .open("own")
    .then((archive) => createAccess({ archive, rule, localSecret, log }))
    .catch(async (refused: unknown) => {
      await archives.close();
      throw refused;
    });
  const app = createApp({
    services: {
      archive: archives.open,
      log,
      access,
      dataFolder,
      stopping: stopping.signal,
    },
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
