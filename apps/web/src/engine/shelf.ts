import type { Assessment } from "@gender-lens/model";
import { useSyncExternalStore } from "react";

/** A report that was checked in this browser alone; it goes when the page goes. */
export interface Paper {
  /** `here-1`, in place of an archive's id in addresses. */
  id: string;
  /** Name of the file it came from. */
  name: string;
  /** Null where a saved check was opened: the report's file is not in it. */
  file: File | null;
  assessment: Assessment;
}

let papers: readonly Paper[] = [];
let count = 0;
const listeners = new Set<() => void>();

function change(next: readonly Paper[]): void {
  papers = next;
  for (const listener of listeners) listener();
}

/** What this page holds of private checks, in memory and nowhere else. */
export const shelf = {
  get: (id: string): Paper | undefined => papers.find((paper) => paper.id === id),
  all: (): readonly Paper[] => papers,
  put(paper: Omit<Paper, "id">): Paper {
    count += 1;
    const put = { ...paper, id: `here-${count}` };
    change([...papers, put]);
    return put;
  },
  clear: (): void => change([]),
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Whether an id names something on the shelf rather than in an archive. */
export function isHere(id: string): boolean {
  return id.startsWith("here-");
}

export function usePapers(): readonly Paper[] {
  return useSyncExternalStore(shelf.subscribe, shelf.all);
}
