import { Decisions, type StoredReview } from "@gender-lens/model";
import { MIDDLE, NARROW, TEXT, WIDE, type Column, type Table } from "../table.ts";

/** A decision in a cell; empty where the reviewer left it to the machine. */
const decision = (name: keyof Decisions): Column<StoredReview> => ({
  name,
  width: NARROW,
  value: ({ decisions }) => {
    const decided = decisions[name];
    if (decided === undefined) return null;
    return Array.isArray(decided) ? decided.join(" | ") : decided;
  },
});

/** One row a review: who decided what on which text, and what became of it. */
export const reviewsTable: Table<StoredReview> = {
  name: "Reviews",
  columns: [
    { name: "id", width: MIDDLE, value: ({ id }) => id },
    { name: "report", width: MIDDLE, value: ({ report }) => report },
    { name: "symbol", width: MIDDLE, value: ({ symbol }) => symbol },
    { name: "paragraph", width: NARROW, value: ({ paragraph }) => paragraph },
    { name: "state", width: NARROW, value: ({ state }) => state },
    { name: "settles", width: NARROW, value: ({ settles }) => settles },
    ...Decisions.keyof().options.map(decision),
    { name: "reason", width: WIDE, value: ({ reason }) => reason },
    { name: "reviewer", width: MIDDLE, value: ({ reviewer }) => reviewer.name },
    { name: "blind", width: NARROW, value: ({ blind }) => blind },
    { name: "queue", width: NARROW, value: ({ queue }) => queue },
    { name: "codebook", width: MIDDLE, value: ({ codebook }) => codebook },
    { name: "at", width: MIDDLE, value: ({ at }) => at },
    { name: "text_hash", width: MIDDLE, value: ({ textHash }) => textHash },
    { name: "text", width: TEXT, value: ({ text }) => text },
  ],
};
