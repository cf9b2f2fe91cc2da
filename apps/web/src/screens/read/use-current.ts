import { useLocation, useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";

/** Browsers let a page change its address only so often; keys that are held down change it less. */
const AFTER_MS = 250;
const ID = /^(b|a\d+):\d+(\.\d+)?$/;

/** The paragraph that one is at; it stands in the address (`#b:12`), so that a link leads to it. */
export function useCurrent(): [string | null, (id: string) => void] {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const inAddress = ID.test(hash) ? hash : null;
  const [current, setCurrent] = useState(inAddress);
  // Somebody followed a link to another paragraph of the same report.
  useEffect(() => {
    if (inAddress !== null) setCurrent(inAddress);
  }, [inAddress]);
  useEffect(() => {
    if (current === null || current === inAddress) return;
    const timer = setTimeout(
      () =>
        void navigate({
          to: ".",
          search: true,
          hash: current,
          replace: true,
          resetScroll: false,
          hashScrollIntoView: false,
        }),
      AFTER_MS,
    );
    return () => clearTimeout(timer);
    // The address follows; it leads only in the effect above.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [current]);
  return [current, useCallback((id: string) => setCurrent(id), [])];
}
