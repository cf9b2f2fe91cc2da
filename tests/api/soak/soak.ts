import type { BatchItem, Page, SearchHit, StoredReport, Assessment } from "@gender-lens/model";
import { added, asked, formOf, withJson, type Running } from "../testing/running.ts";
import { fictional } from "../conformance/described.ts";

/** What was asked, and what came of it. */
export interface Soaked {
  /** Requests of each kind. */
  asked: Record<string, number>;
  /** Answers other than the one that is right, or none. */
  failures: string[];
  seconds: number;
  /** Bytes of the heap after collection, at the end of each minute, or of the whole where it is shorter. */
  heap: number[];
  /** Milliseconds that 95 of 100 requests took at most, uploads left out. */
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

/** Bytes of the heap after a forced collection; the server runs in this process. */
function heapNow(): number {
  if (!globalThis.gc) throw new Error("run with --expose-gc");
  globalThis.gc();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}

/** Asks with so many connections at once for so long, each the next as soon as the last is answered. */
export async function soak(
  server: Running,
  { connections, milliseconds }: { connections: number; milliseconds: number },
): Promise<Soaked> {
  const files = [await fictional("toravia-2031-01", ".txt"), await fictional("toravia-2031-04", ".txt")];
  const items = await added(server, files);
  const at = `${server.url}/api/own`;
  const reports = items.flatMap(({ report }: BatchItem) => report ?? []);
  const { paragraphs } = await asked<Assessment>(`${at}/reports/${reports[0]}/assessment`);
  const tag = (await fetch(`${at}/reports/${reports[0]}`)).headers.get("etag") ?? "";
  const soaked: Soaked = { asked: {}, failures: [], seconds: milliseconds / 1000, heap: [], p95: 0 };
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
      const { status } = await fetch(`${at}/reports/${reports[1]}/previous`, { headers: { "if-none-match": tag } });
      if (status !== 200 && status !== 304) throw new Error(`previous: ${status}`);
    } else if (kind === "review") {
      const paragraph = one.paragraph(random);
      const review = { paragraph: paragraph?.id, textHash: paragraph?.textHash, decisions: { gap: random < 0.5 } };
      await asked(`${at}/reports/${one.report()}/reviews`, withJson(review), 201);
    } else {
      const [file] = files;
      await asked(`${at}/uploads`, { method: "POST", body: formOf(file ? [file] : []) }, 202);
    }
  }

  const began = performance.now();
  const lane = async (number: number): Promise<void> => {
    const random = randomOf(number);
    while (performance.now() - began < milliseconds) {
      const kind = KINDS[Math.floor(random() * KINDS.length)] ?? "list";
      const start = performance.now();
      await ask(kind, random()).catch((error: unknown) =>
        soaked.failures.push(`${kind}: ${String(error).slice(0, 300)}`),
      );
      soaked.asked[kind] = (soaked.asked[kind] ?? 0) + 1;
      if (kind !== "upload") times.push(performance.now() - start);
    }
  };
  const lanes = Promise.all(Array.from({ length: connections }, (_, number) => lane(number)));
  const measuring = setInterval(() => soaked.heap.push(heapNow()), Math.min(MINUTE, milliseconds / 2 - 1));
  await lanes;
  clearInterval(measuring);
  times.sort((a, b) => a - b);
  soaked.p95 = Math.round(times[Math.floor(times.length * 0.95)] ?? 0);
  return soaked;
}
