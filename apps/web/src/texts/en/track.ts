export const track = {
  title: "Track",
  lead: "The share of paragraphs with gender content, by year of the masthead date. Country reports whose mission DPO led then.",
  ours: "By the codebook (codebook-1)",
  published: "As DPO published it (dpo-hand-count)",
  breakOfMethod:
    "Break of method: DPO counted by hand, by rules that it did not publish; the figures of this archive are counted by the written codebook. The two are shown apart: no difference between them says that anything rose or fell.",
  empty: "No report counts yet",
  emptyHint: "Issued country reports appear here once they are in the archive. Drafts never count.",
  year: "Year",
  share: "Share, per cent",
  paragraphs: "With gender content, of all paragraphs",
  section: "With a section on women, peace and security",
  recommendation: "With a recommendation",
  of: (part: number | null, whole: number | null) =>
    part === null || whole === null ? "not published" : `${part} of ${whole}`,
};
