import { createServer, type AddressInfo } from "node:net";

/** A port that nothing listens on just now. */
export function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const probe = createServer();
  probe.listen(0, "127.0.0.1", () => {
    const { port } = probe.address() as AddressInfo; // it listens on a port, not on a pipe
    probe.close(() => resolve(port));
  });
  return promise;
}
