import { startTransition, useEffect, useState } from "react";

/** Fills a screen of any size. Both are whole groups (row-groups.tsx), whose heights are remembered. */
const FIRST = 50;
/** Made within a frame or two even by a slow computer. */
const MORE = 25;

/** Not every browser tells when it has nothing else to do. */
const whenIdle = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback === "function") {
    const id = requestIdleCallback(work);
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, 50);
  return () => clearTimeout(id);
};

/**
 * How many rows of a long list are in the page: at once those that fill a screen and the `needed` first ones, all others
 * while nothing else is to be done. The browser leaves out what is not in sight (`content-visibility` in the style of the
 * rows), so that it scrolls without any script, finds text in all of them, and goes to each. Where `list`, the name of what
 * is listed, is another than before, it begins anew with the first ones.
 */
export function useRowsInPage(count: number, needed = 0, list = ""): number {
  const [made, setMade] = useState(FIRST);
  const [before, setBefore] = useState(list);
  if (list !== before) {
    setBefore(list);
    setMade(FIRST);
  }
  const inPage = Math.min(count, Math.max(made, needed));
  useEffect(() => {
    if (inPage >= count) return;
    return whenIdle(() => startTransition(() => setMade(inPage + MORE)));
  }, [inPage, count]);
  return inPage;
}
