import { useIsMutating } from "@tanstack/react-query";
import { useEffect } from "react";
import { SENDING } from "../engine/queries.ts";

/** Files on their way to the archive go when the page goes, on whatever screen: the browser asks first. */
export function useAskBeforeLeaving(): void {
  const isSending = useIsMutating({ mutationKey: SENDING }) > 0;
  useEffect(() => {
    if (!isSending) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isSending]);
}
