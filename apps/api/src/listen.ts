import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";

interface Listening {
  /** Port that was taken, where any would do. */
  port: number;
  /** Takes no new connections, lets what runs come to its end, and after a while cuts what does not. */
  close: () => Promise<void>;
}

/** Time that running requests have to end when the server stops. */
const GRACE_MS = 5000;
/**
 * How long a connection may be silent: longer than proxies keep theirs (a minute), which would else send a request into
 * one that is being closed.
 */
const SILENCE_MS = 75_000;
/** How often a server that stops looks for connections whose request has ended. */
const LOOK_MS = 100;

/** Listens for requests. Rejects where the port is taken. */
export async function listen(
  fetch: (request: Request, env: object) => Response | Promise<Response>,
  host: string,
  port: number,
): Promise<Listening> {
  // Without createServer among its options the adaptor makes a plain HTTP server.
  const server = createAdaptorServer({ fetch }) as Server;
  server.keepAliveTimeout = SILENCE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port, // a string only for pipes
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const idle = setInterval(() => server.closeIdleConnections(), LOOK_MS);
      const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      await closed;
      clearInterval(idle);
      clearTimeout(cut);
    },
  };
}
