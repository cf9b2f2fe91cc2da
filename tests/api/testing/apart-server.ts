// A server in a process of its own, started by apart.ts: what it holds in memory is what the server holds, and nothing else.
import { startServer } from "@gender-lens/api";

/** What a server holds after a collection, in bytes. */
export interface Memory {
  /** Objects of the program. */
  heap: number;
  /** Buffers and the memory of WebAssembly, in which the embedded database lives. */
  external: number;
  /** What the system has given to the process. */
  resident: number;
}

const [data = ""] = process.argv.slice(2);
const { url, close } = await startServer({
  host: "127.0.0.1",
  port: 0,
  data,
  databaseUrl: null,
  env: {},
  log: () => {},
});

function memory(): Memory {
  if (!globalThis.gc) throw new Error("start with --expose-gc");
  globalThis.gc();
  globalThis.gc(); // what the first one finalized
  const { heapUsed: heap, external, rss: resident } = process.memoryUsage();
  return { heap, external, resident };
}

process.on("message", (asked) => {
  if (asked === "memory") process.send?.(memory());
  else void close().then(() => process.disconnect());
});
process.send?.(url);
