import type { ReactNode } from "react";
import { EmptyState } from "../shared/states.tsx";
import { texts } from "../texts/index.ts";
import { useStored } from "./context.tsx";
import type { ArchiveEngine } from "./engine.ts";

/** For screens that live on the archive: in private mode they say why there is nothing. */
export function NeedsArchive({ children }: { children: (stored: ArchiveEngine) => ReactNode }) {
  const stored = useStored();
  if (stored) return children(stored);
  return <EmptyState title={texts.shell.privateNeedsServer}>{texts.shell.privateNeedsServerHint}</EmptyState>;
}
