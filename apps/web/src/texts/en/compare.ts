export const compare = {
  title: "Compare",
  lead: "Two versions of a report side by side: what changed, and what each change did to the share.",
  before: "Before",
  after: "After",
  choose: "Choose a report",
  search: "Search by title or symbol",
  files: "Or two files",
  filesPrivate: "Two files, read in this browser alone",
  chooseBefore: "Earlier file",
  chooseAfter: "Later file",
  reading: (name: string) => `Reading ${name}…`,
  go: "Compare",
  swap: "Swap",
  other: "Compare others",
  pick: "Pick an earlier and a later version",
  pickHint: "The two are compared paragraph by paragraph, by their text; numbers may have changed.",
  figures: "Figures",
  figure: "",
  difference: "difference",
  names: {
    share: "share (per cent)",
    genderContent: "paragraphs with gender content",
    paragraphs: "paragraphs",
    specific: "specific",
    related: "related",
    disaggregated: "numbers by sex",
    recommendations: "recommendations",
    gaps: "gaps",
  },
  none: "–",
  moved: (points: number) =>
    points === 0
      ? "The share is the same."
      : `The share ${points > 0 ? "rose" : "fell"} by ${Math.abs(points).toFixed(2)} points.`,
  becauseOf: (up: number, down: number) => {
    const gained = up === 1 ? "1 paragraph gained gender content" : `${up} paragraphs gained gender content`;
    const lost = down === 1 ? "1 lost it" : `${down} lost it`;
    return `${gained}, ${lost}.`;
  },
  paragraphsChanged: (before: number, after: number) =>
    before === after ? "" : `The report has ${after} paragraphs, ${before} before; the share is of all of them.`,
  changes: "Changes",
  filterMatter: "What matters to the figures",
  filterChanged: "All changes",
  filterAll: "Every paragraph",
  show: "Which paragraphs",
  kinds: {
    same: "the same",
    changed: "changed",
    moved: "moved",
    "moved-and-changed": "moved and changed",
    added: "added",
    removed: "removed",
  },
  numberOf: (before: number | null, after: number | null) =>
    before === null
      ? `now ${after}`
      : after === null
        ? `was ${before}`
        : before === after
          ? String(after)
          : `${before} → ${after}`,
  effect: { "1": "gains gender content: share up", "-1": "loses gender content: share down", "0": "share as before" },
  decided: (name: string, before: string, after: string) => `${name}: ${before} → ${after}`,
  nothing: "Nothing of that kind changed",
  nothingHint: "Show all changes, or every paragraph.",
  identical: "The two are the same",
  identicalHint: "No paragraph was added, removed, moved or changed.",
  paragraphs: (count: number) => (count === 1 ? "1 paragraph" : `${count} paragraphs`),
  draftOf: (draft: number | null) => (draft === null ? "draft" : `draft ${draft}`),
};
