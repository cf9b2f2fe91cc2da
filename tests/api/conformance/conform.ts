import type { BatchItem, Page, StoredReport, Assessment, Sample, Publication } from "@gender-lens/model";
import fc from "fast-check";
import { added, asked, withJson, type Running } from "../testing/running.ts";
import { checkerOf } from "./answers.ts";
import { described, fictional } from "./described.ts";
import { requestsOf, type Made } from "./requests.ts";
import type { Known } from "./values.ts";

/** What came of many requests. */
export interface Tally {
  requests: number;
  /** Of them such as the document describes, nothing broken on purpose. */
  plain: number;
  routes: number;
  byStatus: Record<string, number>;
  /** Answers that are not as the document says, with the request. */
  wrong: string[];
}

/** Fills an archive a little, so that requests find something; what is there, by name. */
async function filled(server: Running): Promise<Known> {
  const at = `${server.url}/api/own`;
  const items = await added(server, [
    await fictional("toravia-2031-01", ".txt"),
    await fictional("toravia-2031-04", ".docx"),
    { name: "no-report.txt", bytes: new TextEncoder().encode("Shopping: bread, milk.") },
  ]);
  const reports = items.flatMap(({ report }: BatchItem) => report ?? []);
  const { paragraphs } = await asked<Assessment>(`${at}/reports/${reports[0]}/assessment`);
  const [paragraph] = paragraphs;
  const review = { paragraph: paragraph?.id, textHash: paragraph?.textHash, decisions: { gap: true } };
  const made = await asked<{ id: string }>(`${at}/reports/${reports[0]}/reviews`, withJson(review), 201);
  const draw = { name: "first", queue: "random", blind: true, size: 5, seed: 7 };
  const sample = await asked<Sample>(`${at}/samples`, withJson(draw), 201);
  const publish = { name: "first", from: "2031-01-01", to: "2031-12-31", set: "all", by: "year", accept: true };
  const published = await asked<Publication>(`${at}/publications`, withJson(publish), 201);
  const batches = await asked<Page<{ id: string }>>(`${at}/batches`);
  const page = await asked<Page<StoredReport>>(`${at}/reports?limit=1`);
  return {
    ids: [...reports, made.id, sample.id, published.id, ...batches.items.map(({ id }) => id)],
    paragraphs: paragraphs.slice(0, 3).map(({ id }) => id),
    textHashes: paragraphs.slice(0, 3).map(({ textHash }) => textHash),
    cursors: [page.next ?? ""],
  };
}

/** Requests under way at a time: what one changes meets what another reads. */
const AT_ONCE = 4;

/** Sends generated requests, each route in turn, and holds every answer against the document. */
export async function conform(server: Running, count: number, seed: number): Promise<Tally> {
  const known = await filled(server);
  const { document, operations } = await described(server.url);
  const check = checkerOf(document);
  const perRoute = Math.ceil(count / operations.length);
  const made = operations.flatMap((operation, at) =>
    fc.sample(requestsOf(operation, known, document.components.schemas), { numRuns: perRoute, seed: seed + at }),
  );
  // Routes are mixed, so that what one changes meets what another reads; the order follows from the seed.
  const mixed =
    fc.sample(fc.shuffledSubarray(made, { minLength: count, maxLength: count }), { numRuns: 1, seed })[0] ?? [];
  const tally: Tally = { requests: 0, plain: 0, routes: operations.length, byStatus: {}, wrong: [] };
  const waiting = mixed.values();
  const lane = async (): Promise<void> => {
    for (const one of waiting) await send(server.url, one, check, tally);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return tally;
}

async function send(url: string, made: Made, check: ReturnType<typeof checkerOf>, tally: Tally): Promise<void> {
  const { operation, address, init, plain } = made;
  const response = await fetch(`${url}${address}`, init);
  const type = response.headers.get("content-type") ?? "";
  const text = await response.text();
  tally.requests += 1;
  if (plain) tally.plain += 1;
  tally.byStatus[response.status] = (tally.byStatus[response.status] ?? 0) + 1;
  const fault =
    response.status >= 500 ? "a fault of the server" : check(operation, { status: response.status, type, text });
  if (fault !== null) {
    tally.wrong.push(`${operation.method} ${address.slice(0, 300)} ${String(init.body ?? "").slice(0, 200)}: ${fault}`);
  }
}
