import type { ArchiveName, StoredReview } from "@gender-lens/model";
import { useSyncExternalStore } from "react";
import type { ArchiveEngine } from "../../engine/engine.ts";
import { isUnreachable, refusedOf, unreachable } from "../../engine/errors.ts";
import { Outbox, type Letter, type OutboxState } from "./model/outbox.ts";

const KEPT = "gender-lens.reviews-on-their-way";
const AGAIN_MS = 2_000;

/** Archives that letters can be sent to: those that were shown since the page was opened. */
const archives = new Map<string, ArchiveEngine>();
const savedAs = new Map<string, string>();
const onSaved = new Set<(letter: Letter, review: StoredReview) => void>();

function kept(): Letter[] {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? "[]") as Letter[]; // written by `write` below alone
  } catch {
    return [];
  }
}

/** A blind review whose answer was lost on the way is refused the second time: it is there already. */
async function arrivedBefore(archive: ArchiveEngine, { report, input }: Letter): Promise<StoredReview | undefined> {
  const [me, reviews] = await Promise.all([archive.me(), archive.reviews(report)]);
  return reviews.findLast(
    ({ reviewer, sample, textHash, paragraph }) =>
      reviewer.id === me.id && sample === input.sample && textHash === input.textHash && paragraph === input.paragraph,
  );
}

async function deliver(letter: Letter): Promise<StoredReview> {
  const archive = archives.get(letter.archive);
  if (!archive) throw unreachable();
  try {
    return await (letter.settle ? archive.settle : archive.review)(letter.report, letter.input);
  } catch (error) {
    const before = refusedOf(error).code === "conflict" && letter.input.blind;
    const found = before ? await arrivedBefore(archive, letter) : undefined;
    if (found) return found;
    throw error;
  }
}

export const outbox = new Outbox({
  send: deliver,
  isUnreachable,
  refusedOf,
  read: kept,
  write: (letters) => localStorage.setItem(KEPT, JSON.stringify(letters)),
  pause: () => new Promise((resolve) => setTimeout(resolve, AGAIN_MS)),
  onSaved: (letter, review) => {
    savedAs.set(letter.key, review.id);
    for (const listener of onSaved) listener(letter, review);
  },
  takeBack: ({ archive }, { id }) => {
    // It answered a moment ago; where it does not now, the review stands and is seen in the list.
    void archives
      .get(archive)
      ?.withdraw(id)
      .catch(() => {});
  },
});

/** Lets letters go to an archive that is shown, those of an earlier visit first. */
export function openOutbox(archive: ArchiveName, engine: ArchiveEngine): void {
  if (archives.get(archive) === engine) return;
  archives.set(archive, engine);
  void outbox.run();
}

/** Id of the review that a letter became in this visit; undefined where it has not arrived. */
export const reviewOf = (key: string): string | undefined => savedAs.get(key);

/** Calls with each review that arrives, until the function that is given back is called. */
export function whenSaved(listener: (letter: Letter, review: StoredReview) => void): () => void {
  onSaved.add(listener);
  return () => onSaved.delete(listener);
}

export function useOutbox(): OutboxState {
  return useSyncExternalStore(outbox.subscribe, outbox.state);
}
