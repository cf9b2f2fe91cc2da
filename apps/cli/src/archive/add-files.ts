import { setTimeout as wait } from "node:timers/promises";
import { bytesOf, packedFile } from "@gender-lens/archive/confined";
import { Batch, BatchItem, page } from "@gender-lens/model";
import { reportProblem } from "../report-problem.ts";
import type { Api } from "./api.ts";
import { fileBody } from "./file-body.ts";

/** What is said of the files as they are sent. */
export interface AddOptions {
  keep: boolean;
  force: boolean;
  changes: "final" | "original";
}

/** Most files and bytes of one sending; more are sent in several batches. */
const MOST_FILES = 500;
const MOST_BYTES = 256 * 2 ** 20;
const LOOK_MILLISECONDS = 400;
const PAGE = 200;

interface Piece {
  file: string;
  blob: Blob;
}

/** The file as it is sent, read from disk as it goes; null, with the reason printed, where it cannot be opened. */
async function pieceOf(file: string): Promise<Piece | null> {
  const blob = packedFile(file) === null ? await fileBody(file) : null;
  if (blob) return { file, blob };
  const bytes = await bytesOf(file);
  if (bytes instanceof Uint8Array) return { file, blob: new Blob([new Uint8Array(bytes)]) };
  reportProblem(bytes);
  return null;
}

async function* sendings(files: readonly string[], onUnread: () => void): AsyncGenerator<Piece[]> {
  let pieces: Piece[] = [];
  let size = 0;
  for (const file of files) {
    const piece = await pieceOf(file);
    if (piece === null) {
      onUnread();
      continue;
    }
    if (pieces.length >= MOST_FILES || (pieces.length > 0 && size + piece.blob.size > MOST_BYTES)) {
      yield pieces;
      pieces = [];
      size = 0;
    }
    pieces.push(piece);
    size += piece.blob.size;
  }
  if (pieces.length > 0) yield pieces;
}

async function send(api: Api, pieces: readonly Piece[], { keep, force, changes }: AddOptions): Promise<Batch> {
  const form = new FormData();
  form.append("keep", String(keep));
  form.append("force", String(force));
  form.append("changes", changes);
  for (const { file, blob } of pieces) form.append("files", blob, file);
  return api.ask("/api/own/uploads", Batch, { method: "POST", body: form });
}

/** Looks at a batch until it has ended, and gives its items; null where `signal` stopped it. */
async function ended(
  api: Api,
  id: string,
  signal: AbortSignal,
  onStep: (failed: boolean) => void,
): Promise<BatchItem[] | null> {
  let [done, failed] = [0, 0];
  for (;;) {
    const batch = await api.ask(`/api/own/batches/${id}`, Batch);
    for (; done < batch.done; done += 1) onStep(false);
    for (; failed < batch.failed; failed += 1) onStep(true);
    if (batch.state !== "running") break;
    await wait(LOOK_MILLISECONDS, null, { signal }).catch(() => {});
    if (signal.aborted) return null;
  }
  const items: BatchItem[] = [];
  let cursor: string | null = null;
  do {
    const query: string = cursor === null ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const found = await api.ask(`/api/own/batches/${id}/items?limit=${PAGE}${query}`, page(BatchItem));
    items.push(...found.items);
    cursor = found.next;
  } while (cursor !== null);
  return items;
}

/**
 * Adds files to the archive and waits until each is scored.
 * @returns what came of each that could be opened; null where `signal` stopped the waiting, which stops no scoring that
 * a server does
 */
export async function addToArchive(
  api: Api,
  files: readonly string[],
  options: AddOptions,
  { signal, onStep }: { signal: AbortSignal; onStep: (failed: boolean) => void },
): Promise<BatchItem[] | null> {
  const batches: Batch[] = [];
  for await (const pieces of sendings(files, () => onStep(true))) batches.push(await send(api, pieces, options));
  const items: BatchItem[] = [];
  for (const { id } of batches) {
    const of = await ended(api, id, signal, onStep);
    if (of === null) return null;
    items.push(...of);
  }
  return items;
}
