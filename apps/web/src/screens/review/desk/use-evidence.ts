import type { Evidence } from "@gender-lens/model";
import { useQuery } from "@tanstack/react-query";
import { useStored } from "../../../engine/context.tsx";
import { useScope } from "../../../engine/queries.ts";
import type { ReviewItem } from "../model/item.ts";

const NONE: readonly Evidence[] = [];

/** What the machine rests on, where its coding is not hidden; a sample's items come without it. */
export function useEvidence(item: ReviewItem | undefined): readonly Evidence[] {
  const stored = useStored();
  const scope = useScope();
  const asked = item !== undefined && item.machine !== null && item.evidence.length === 0;
  const assessment = useQuery({
    queryKey: [...scope, "assessment", item?.report],
    enabled: asked && stored !== null,
    queryFn: async () => stored?.assessment(item?.report ?? "") ?? null,
  });
  if (!item || item.machine === null) return NONE;
  if (item.evidence.length > 0) return item.evidence;
  const found = assessment.data?.paragraphs.find(({ id }) => id === item.paragraph);
  // A sample keeps the text as it was drawn; where the report has another by now, places do not fit.
  return found?.textHash === item.textHash ? found.coding.evidence : NONE;
}
