import { readBatch, watchBatch } from "@gender-lens/archive";
import { createRoute } from "@hono/zod-openapi";
import { streamSSE } from "hono/streaming";
import { problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { InArchiveById } from "../openapi/schemas.ts";

/** Proxies cut a line that is silent for a minute or less. */
const HEARTBEAT_MS = 15_000;

const events = createRoute({
  method: "get",
  path: "/api/{archive}/batches/{id}/events",
  tags: ["Batches"],
  summary: "Each change of a batch as it happens, until it has ended",
  description: "Server-sent events: `event: batch`, with the batch as `data`. The last one is the batch as it ended.",
  request: { params: InArchiveById },
  responses: {
    200: {
      description: "The events.",
      content: { "text/event-stream": { schema: { type: "string" } as const } },
    },
    ...problems(),
  },
});

/** Progress of a batch as a stream. */
export const batchEventRoutes = routes().openapi(events, async (c) => {
  const { id } = c.req.valid("param");
  const archive = c.get("archive");
  const actor = c.get("actor");
  const { stopping, log } = c.get("services");
  const requestId = c.get("requestId");
  // Before the stream begins, so that a batch that is not there is a problem and not a stream that ends.
  await readBatch(archive, actor, id);
  if (c.req.method === "HEAD") return c.body(null, 200, { "Content-Type": "text/event-stream" });
  return streamSSE(c, async (stream) => {
    const left = new AbortController();
    stream.onAbort(() => left.abort());
    let beating = false;
    const beat = setInterval(async () => {
      if (beating) return; // the one before still waits for a slow client
      beating = true;
      await stream.write(": still here\n\n");
      beating = false;
    }, HEARTBEAT_MS);
    try {
      // Awaiting each write holds the watching back: a slow client gets fewer and later states, never a queue of them.
      const send = (data: object) => stream.writeSSE({ event: "batch", data: JSON.stringify(data) });
      await watchBatch(archive, actor, id, send, AbortSignal.any([left.signal, stopping]));
    } catch {
      // The database went away: the client asks again when the stream ends before the batch does.
      log({ event: "stream-ended", id: requestId });
    } finally {
      clearInterval(beat);
    }
  });
});
