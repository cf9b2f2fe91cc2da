import { align } from "@gender-lens/assessment";
import type { CodedParagraph } from "@gender-lens/model";
import type { ReviewRow } from "./review-row.ts";

/** What became of the text that a review is of. */
export interface Placed {
  /** `same`: it stands there word for word; `similar`: one stands there that was made of it; `gone`: neither. */
  kind: "same" | "similar" | "gone";
  /** Where it stands; null where it is gone. */
  paragraph: string | null;
}

/** A review as far as its place goes. */
type Anchored = Pick<ReviewRow, "textHash" | "paragraphNow">;

/**
 * Where the texts of reviews of `before` stand in `after` (design, Review). The same text is looked for first, also of
 * reviews whose text was changed or gone before and has come back; where it stands more than once, the one that
 * `before` was aligned to is taken. Likeness is that of a comparison of two versions.
 */
export function placing(before: readonly CodedParagraph[], after: readonly CodedParagraph[]) {
  const partner = new Map(
    align(before, after).flatMap(({ before: from, after: to }) => {
      const [left, right] = [before[from ?? -1], after[to ?? -1]];
      return left && right ? [[left.id, right] as const] : [];
    }),
  );
  const byText = Map.groupBy(after, ({ textHash }) => textHash);
  return ({ textHash, paragraphNow }: Anchored): Placed => {
    const aligned = paragraphNow === null ? undefined : partner.get(paragraphNow);
    const same = aligned?.textHash === textHash ? aligned : byText.get(textHash)?.[0];
    if (same) return { kind: "same", paragraph: same.id };
    return aligned ? { kind: "similar", paragraph: aligned.id } : { kind: "gone", paragraph: null };
  };
}

/** The state of a review that is carried to `placed`; of two that stand, their decisions tell which applies. */
export function stateAt({ kind }: Placed, before: ReviewRow["state"]): ReviewRow["state"] {
  if (kind === "gone") return "gone";
  if (kind === "similar") return "to-confirm";
  return before === "to-confirm" || before === "gone" ? "applied" : before;
}
