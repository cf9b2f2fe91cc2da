import type { ArchiveName } from "@gender-lens/model";
import { createContext, useContext } from "react";
import type { ArchiveEngine, Engine } from "./engine.ts";

/** `off`: with the server; `on`: by the switch; `forced`: because the server does not answer. */
export type Privacy = "off" | "on" | "forced";

export interface EngineState {
  engine: Engine;
  /** Which archive is shown; where the user's own is empty, the samples. */
  archive: ArchiveName;
  /** True once it is known that the user's own archive holds nothing. */
  ownIsEmpty: boolean;
  privacy: Privacy;
  setPrivate(on: boolean): void;
}

export const EngineContext = createContext<EngineState | null>(null);

export function useEngineState(): EngineState {
  const state = useContext(EngineContext);
  if (!state) throw new Error("useEngine is called outside of EngineProvider");
  return state;
}

/** The engine that the whole app works with just now. */
export function useEngine(): Engine {
  return useEngineState().engine;
}

/** The archive that is shown, or null in private mode. */
export function useStored(): ArchiveEngine | null {
  return useEngineState().engine.stored;
}
