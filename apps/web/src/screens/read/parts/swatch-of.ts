import type { Mark } from "../../../shared/level-badge.tsx";
import type { HighlightKind } from "../model/kinds.ts";

/** Highlights have the colours of the badges. */
export const swatchOf = (kind: HighlightKind): "specific" | "related" | Mark => kind;
