import type { Actor, Archive } from "@gender-lens/archive";
import type { Services } from "./services.ts";

/** What every handler finds in its context. */
export interface AppEnv {
  Variables: {
    /** Who asks. */
    actor: Actor;
    /** The archive that the path names; only under `/api/{archive}`. */
    archive: Archive;
    requestId: string;
    services: Services;
  };
}
