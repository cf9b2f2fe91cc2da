import type { Batch, BatchItem, Page, SearchHit, StoredReport, Assessment } from "@gender-lens/model";
import type { Apart } from "../testing/apart.ts";
import type { Memory } from "../testing/apart-server.ts";
import { added, asked, formOf, withJson } from "../testing/running.ts";
import { fictional } from "../conformance/described.ts";

/** What was asked, and what came of it. */
export interface Soaked {
  /** Requests of each kind. */
  asked: Record<string, number>;
  /** Answers other than the one that is right, or none. */
  failures: string[];
  seconds: number;
  /** What the server held after a collection, at the end of each minute. */
  memory: Memory[];
  /** Milliseconds that half of the requests, and 95 of 100, took at most; uploads left out. */
  p50: number;
  p95: number;
}

/** The mix of a desk on a busy day: of a hundred requests, so many of each kind. */
export const MIX = {
  list: 25,
  read: 15,
  assessment: 10,
  series: 15,
  search: 15,
  unchanged: 10,
  review: 8,
  upload: 2,
} as const;
type Kind = keyof typeof MIX;

const KINDS = (Object.keys(MIX) as Kind[]).flatMap((kind) => Array<Kind>(MIX[kind]).fill(kind));
const MINUTE = 60_000;

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Follows a batch as someone does who closes the page at the first news of it. */
async function watchedAWhile(events: string): Promise<void> {
  const leave = new AbortController();
  const { status, body } = await fetch(events, { signal: leave.signal });
  if (status !== 200) throw new Error(`events: ${status}`);
  await body?.getReader().read();
  leave.abort();
}

/** An error with what caused it: of a request that got no answer that alone says why. */
function told(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? `, ${String(error.cause)}` : "";
  return `${String(error)}${cause}`.slice(0, 300);
}

/** Asks with so many connections at once for so long, each the next as soon as the last is answered. */
export async function soak(
  server: Apart,
  { connections, milliseconds }: { connections: number; milliseconds: number },
): Promise<Soaked> {
  const files = [await fictional("toravia-2031-01", ".txt"), await fictional("toravia-2031-04", ".txt")];
  const items = await added(server, files);
  const at = `${server.url}/api/own`;
  const reports = items.flatMap(({ report }: BatchItem) => report ?? []);
  const { paragraphs } = await asked<Assessment>(`${at}/reports/${reports[0]}/assessment`);
  // Nobody reviews the second one, so that it stays what it is.
  const tag = (await fetch(`${at}/reports/${reports[1]}`)).headers.get("etag") ?? "";
  const soaked: Soaked = { asked: {}, failures: [], seconds: milliseconds / 1000, memory: [], p50: 0, p95: 0 };
  const times: number[] = [];
  const one = {
    report: () => reports[0] ?? "",
    paragraph: (random: number) => paragraphs[Math.floor(random * paragraphs.length)],
  };

  async function ask(kind: Kind, random: number): Promise<void> {
    if (kind === "list") await asked<Page<StoredReport>>(`${at}/reports?sort=-share&limit=20`);
    else if (kind === "read") await asked(`${at}/reports/${one.report()}`);
    else if (kind === "assessment") await asked(`${at}/reports/${one.report()}/assessment`);
    else if (kind === "series") await asked(`${at}/series?by=quarter&set=all`);
    else if (kind === "search") await asked<Page<SearchHit>>(`${at}/search?text=women`);
    else if (kind === "unchanged") {
      const { status } = await fetch(`${at}/reports/${reports[1]}`, { headers: { "if-none-match": tag } });
      if (status !== 304) throw new Error(`unchanged: ${status}`);
    } else if (kind === "review") {
      const paragraph = one.paragraph(random);
      const review = { paragraph: paragraph?.id, textHash: paragraph?.textHash, decisions: { gap: random < 0.5 } };
      await asked(`${at}/reports/${one.report()}/reviews`, withJson(review), 201);
    } else {
      const [file] = files;
      const sent = { method: "POST", body: formOf(file ? [file] : []) };
      const { id } = await asked<Batch>(`${at}/uploads`, sent, 202);
      if (random < 0.5) await watchedAWhile(`${at}/batches/${id}/events`);
    }
  }

  const began = performance.now();
  const lane = async (number: number): Promise<void> => {
    const random = randomOf(number);
    while (performance.now() - began < milliseconds) {
      const kind = KINDS[Math.floor(random() * KINDS.length)] ?? "list";
      const start = performance.now();
      await ask(kind, random()).catch((error: unknown) => soaked.failures.push(`${kind}: ${told(error)}`));
      soaked.asked[kind] = (soaked.asked[kind] ?? 0) + 1;
      if (kind !== "upload") times.push(performance.now() - start);
    }
  };
  const lanes = Promise.all(Array.from({ length: connections }, (_, number) => lane(number)));
  const measuring = setInterval(async () => soaked.memory.push(await server.memory()), MINUTE);
  await lanes;
  clearInterval(measuring);
  times.sort((a, b) => a - b);
  soaked.p50 = Math.round(times[Math.floor(times.length / 2)] ?? 0);
  soaked.p95 = Math.round(times[Math.floor(times.length * 0.95)] ?? 0);
  return soaked;
}
