export const archive = {
  title: "Archive",
  search: "Words of the title or symbol",
  empty: "No report here",
  emptyHint: "Reports that are checked are kept here. With words above, only those that fit them are shown.",
  more: "Show more",
  shown: (shown: number, total: number | null) =>
    total === null ? `${shown} reports` : `${shown} of ${total} reports`,
  report: "Report",
  date: "Date",
  mission: "Mission",
  share: "Share, per cent",
  draft: (draft: number) => `draft ${draft}`,
  none: "–",
};
