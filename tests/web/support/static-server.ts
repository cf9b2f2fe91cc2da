import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { dist } from "./built-app.ts";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

export interface StaticServer {
  port: number;
  /** Paths asked for since the last `forget`. */
  asked: string[];
  forget(): void;
  close(): Promise<void>;
}

/** The built app alone, with no API behind it: what private mode has. Counts what it is asked for. */
export async function serveStatic(host = "127.0.0.1"): Promise<StaticServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://here");
    asked.push(pathname);
    const answer = (status: number, type: string, body: Buffer | string) =>
      response.writeHead(status, { "content-type": type, "cache-control": "no-store" }).end(body);
    if (pathname.startsWith("/api/")) return answer(502, "text/plain", "no server");
    const ending = path.extname(pathname);
    const file = path.join(dist, ending === "" ? "index.html" : path.normalize(pathname));
    readFile(file).then(
      (body) => answer(200, TYPES[ending || ".html"] ?? "application/octet-stream", body),
      () => answer(404, "text/plain", "not there"),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return {
    port: (server.address() as AddressInfo).port, // it listens on a port, not on a pipe
    asked,
    forget: () => void asked.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
