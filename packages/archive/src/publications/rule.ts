import type { Series } from "@gender-lens/model";

const SETS: Record<Series["set"], string> = {
  dpo: "country reports of the Secretary-General to the Security Council on missions that DPO led on the masthead date",
  all: "reports of the Secretary-General",
};

/** The rule that chose the versions, in words. */
export function ruleOf({ set, from, to }: { set: Series["set"]; from: string; to: string }): string {
  return (
    `All ${SETS[set]} in the archive with a masthead date from ${from} to ${to}, in English and with numbered ` +
    "paragraphs; of each report the highest revision. Drafts, corrigenda, addenda and versions that were retracted or " +
    "superseded do not count. Counted by codebook-1 over the numbered paragraphs of the body, with the reviews that applied."
  );
}
