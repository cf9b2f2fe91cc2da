import { useEffect, type RefObject } from "react";
import { scrollInPane } from "./scroll-in-pane.ts";

/** Brings the current row of a pane, the one with `data-current`, into sight when another becomes the current one. */
export function useInSight(pane: RefObject<HTMLElement | null>, current: string | null, at: number): void {
  useEffect(() => {
    const row = at >= 0 ? pane.current?.querySelector("[data-current]") : null;
    if (pane.current && row) return scrollInPane(pane.current, row);
    return undefined;
    // Where the current one stays, scrolling by hand is not pulled back.
  }, [pane, current, at]);
}
