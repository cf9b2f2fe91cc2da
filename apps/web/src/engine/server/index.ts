import type { ArchiveName } from "@gender-lens/model";
import type { Engine } from "../engine.ts";
import type { PrivateReading } from "../private/reading-engine.ts";
import { serverArchive } from "./archive-engine.ts";
import { serverReading } from "./reading-engine.ts";

/** The engine over the API; `here` is the worker in this browser, started only where it is needed. */
export function serverEngine(archive: ArchiveName, here: () => PrivateReading): Engine {
  return { kind: "server", reading: serverReading(archive, here), stored: serverArchive(archive) };
}
