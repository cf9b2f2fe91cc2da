import type { WordCase } from "./case.ts";
import { inList, item, list, paragraph, run, USUAL } from "./markup.ts";

const usual = USUAL + list(1, 0);
const numbered = inList(1);

/** Tracked changes; every case is read with the changes accepted and with the changes rejected. */
export const REVISIONS: Readonly<Record<string, WordCase>> = {
  "words-inserted-and-deleted": {
    tracked: true,
    numbering: usual,
    body: ({ inserted, deleted }) => item(run("The talks ") + deleted("failed") + inserted("went on") + run(" in May")),
  },
  "paragraph-inserted": {
    tracked: true,
    numbering: usual,
    body: ({ inserted, insertedEnd }) =>
      item("First") + paragraph(inserted("New"), numbered, insertedEnd) + item("Next"),
  },
  "paragraph-deleted": {
    tracked: true,
    numbering: usual,
    body: ({ deleted, deletedEnd }) => item("First") + paragraph(deleted("Gone"), numbered, deletedEnd) + item("Next"),
  },
  "two-paragraphs-deleted": {
    tracked: true,
    numbering: usual,
    body: ({ deleted, deletedEnd }) =>
      item("First") +
      paragraph(deleted("Gone"), numbered, deletedEnd) +
      paragraph(deleted("Gone too"), numbered, deletedEnd) +
      item("Next"),
  },
  "end-of-a-paragraph-deleted": {
    tracked: true,
    numbering: usual,
    body: ({ deletedEnd }) =>
      item("First") + paragraph(run("Second "), numbered, deletedEnd) + item("joined") + item("Third"),
  },
  "end-of-a-paragraph-inserted": {
    tracked: true,
    numbering: usual,
    body: ({ insertedEnd }) =>
      item("First") + paragraph(run("Second "), numbered, insertedEnd) + item("split") + item("Last"),
  },
  "numbered-runs-into-plain": {
    tracked: true,
    numbering: usual,
    body: ({ deletedEnd }) =>
      item("First") + paragraph(run("Second "), numbered, deletedEnd) + paragraph("plain") + item("Third"),
  },
  "plain-runs-into-numbered": {
    tracked: true,
    numbering: usual,
    body: ({ deletedEnd }) =>
      item("First") + paragraph(run("Plain "), "", deletedEnd) + item("numbered") + item("Second"),
  },
  "deletion-over-the-end-of-a-paragraph": {
    tracked: true,
    numbering: usual,
    body: ({ deleted, deletedEnd }) =>
      item("First") +
      paragraph(run("Second stays ") + deleted("and this goes"), numbered, deletedEnd) +
      item(deleted("as does this") + run("with the rest")) +
      item("Third"),
  },
  "paragraph-moved-down": {
    tracked: true,
    numbering: usual,
    body: ({ movedAway, movedHere, deletedEnd, insertedEnd }) =>
      paragraph(movedAway("Mover"), numbered, deletedEnd) +
      item("Stays") +
      paragraph(movedHere("Mover"), numbered, insertedEnd) +
      item("Last"),
  },
  "number-given": {
    tracked: true,
    numbering: usual,
    body: ({ properties }) => item("First") + paragraph("Changed", properties(numbered, "")) + item("Last"),
  },
  "number-taken-away": {
    tracked: true,
    numbering: usual,
    body: ({ properties }) => item("First") + paragraph("Changed", properties("", numbered)) + item("Last"),
  },
  "level-changed": {
    tracked: true,
    numbering: usual,
    body: ({ properties }) => item("First") + paragraph("Changed", properties(inList(1, 1), numbered)) + item("Last"),
  },
  "insertion-within-a-deletion": {
    tracked: true,
    numbering: usual,
    body: ({ inserted, deleted }) =>
      item(run("Kept ") + inserted("new ") + deleted("old ") + run("end")) + item("Next"),
  },
};
