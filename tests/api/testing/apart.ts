import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Memory } from "./apart-server.ts";

/** A server in a process of its own, with an empty embedded archive. */
export interface Apart {
  url: string;
  /** What it holds after a collection. */
  memory: () => Promise<Memory>;
  /** Ends it and removes what it kept. */
  remove: () => Promise<void>;
}

/** Starts a server in a process of its own. */
export async function apart(): Promise<Apart> {
  const data = await mkdtemp(join(tmpdir(), "gender-lens-test-"));
  const server = fork(join(import.meta.dirname, "apart-server.ts"), [data], { execArgv: ["--expose-gc"] });
  const ended = once(server, "exit");
  const told = async () => {
    const [message] = await Promise.race([once(server, "message"), ended.then(() => ["the server ended"])]);
    return message as unknown;
  };
  const url = await told();
  if (typeof url !== "string" || !URL.canParse(url)) throw new Error(String(url));
  return {
    url,
    memory: async () => {
      const answer = told();
      server.send("memory");
      return (await answer) as Memory; // the one message that it sends when it is asked for this
    },
    remove: async () => {
      server.send("stop");
      await ended;
      await rm(data, { recursive: true, force: true });
    },
  };
}
