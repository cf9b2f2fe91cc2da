import type { Work } from "../model/work.ts";

const KEPT = "gender-lens.review-in-hand";

/** What is decided and typed but not saved, by paragraph: it outlives a reload of the page, not the browser. */
export const keptWork = {
  read(): Map<string, Work> {
    try {
      return new Map(JSON.parse(sessionStorage.getItem(KEPT) ?? "[]") as [string, Work][]); // written below alone
    } catch {
      return new Map();
    }
  },
  write(works: ReadonlyMap<string, Work>): void {
    sessionStorage.setItem(KEPT, JSON.stringify([...works]));
  },
};
