import type { ArchiveName } from "@gender-lens/model";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import { EngineContext, type EngineState, type Privacy } from "./context.tsx";
import { privateEngine } from "./private/index.ts";
import { privateReading, type PrivateReading } from "./private/reading-engine.ts";
import { askServer, stopAsking, useReach } from "./reach.ts";
import { serverEngine } from "./server/index.ts";

const SWITCH = "gender-lens.private";

let reading: PrivateReading | null = null;
/** The one worker of this page. */
function here(): PrivateReading {
  reading ??= privateReading();
  return reading;
}

/**
 * Chooses the engine. Private by the switch, or where the server did not answer when the page came; a server that is
 * lost later is waited for, so that nothing typed is lost, while files can still be checked here.
 */
export function EngineProvider({ wanted, children }: { wanted: ArchiveName | undefined; children: ReactNode }) {
  const reach = useReach();
  const [switched, setSwitched] = useState(() => sessionStorage.getItem(SWITCH) === "on");
  const [everReached, setEverReached] = useState(false);

  useEffect(() => {
    if (switched) stopAsking();
    else void askServer();
  }, [switched]);
  useEffect(() => {
    if (reach === "reachable") setEverReached(true);
  }, [reach]);

  const setPrivate = useCallback((on: boolean) => {
    sessionStorage.setItem(SWITCH, on ? "on" : "off");
    setSwitched(on);
  }, []);

  const privacy: Privacy = switched ? "on" : reach === "unreachable" && !everReached ? "forced" : "off";
  useEffect(() => {
    // Loaded before the first file is there; where it cannot be, that file will say so.
    if (privacy !== "off")
      here()
        .warm()
        .catch(() => {});
  }, [privacy]);
  const own = useMemo(() => serverEngine("own", here), []);
  const sample = useMemo(() => serverEngine("sample", here), []);
  const emptiness = useQuery({
    queryKey: ["server", "own", "is-empty"],
    enabled: privacy === "off" && reach === "reachable",
    queryFn: async () => ((await own.stored?.reports({ limit: 1 }))?.items.length ?? 0) === 0,
  });

  const ownIsEmpty = emptiness.data === true;
  const archive: ArchiveName = wanted ?? (ownIsEmpty ? "sample" : "own");
  const value = useMemo((): EngineState => {
    const server = archive === "sample" ? sample : own;
    const lost = reach === "unreachable" ? { ...server, reading: here() } : server;
    return { engine: privacy === "off" ? lost : privateEngine(here()), archive, ownIsEmpty, privacy, setPrivate };
  }, [archive, own, sample, ownIsEmpty, privacy, reach, setPrivate]);

  const settled =
    switched || privacy === "forced" || emptiness.isSuccess || emptiness.isError || reach === "unreachable";
  return settled ? <EngineContext.Provider value={value}>{children}</EngineContext.Provider> : null;
}
