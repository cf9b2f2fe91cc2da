import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer, type RunningServer } from "@gender-lens/api";

/** A server of a test, with everything that it logged. */
export interface Served {
  url: string;
  port: number;
  data: string;
  lines: object[];
  close: () => Promise<void>;
}

export const ADMINISTRATOR = { email: "admin@example.org", password: "quiet rivers run deep" };

/** Sign-in with passwords, and a first administrator. */
export const WITH_PASSWORDS = {
  GENDER_LENS_SIGN_IN: "on",
  GENDER_LENS_ADMIN_EMAIL: ADMINISTRATOR.email,
  GENDER_LENS_ADMIN_PASSWORD: ADMINISTRATOR.password,
};

interface Options {
  /** Folder of an earlier server; else a new one, removed at the end. */
  data?: string;
  port?: number;
  databaseUrl?: string;
}

/** Starts a server of its own on 127.0.0.1. */
export async function serve(env: Record<string, string>, options: Options = {}): Promise<Served> {
  const data = options.data ?? (await mkdtemp(join(tmpdir(), "gender-lens-access-")));
  // Signing in needs to know its own address before the server listens.
  const port = options.port ?? (await freePort());
  const lines: object[] = [];
  const server: RunningServer = await startServer({
    host: "127.0.0.1",
    port,
    data,
    databaseUrl: options.databaseUrl ?? null,
    env,
    jobs: 1,
    log: (line) => void lines.push(line),
  });
  return {
    url: server.url,
    port,
    data,
    lines,
    close: async () => {
      await server.close();
      if (options.data === undefined) await rm(data, { recursive: true, force: true });
    },
  };
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
