import type { Engine } from "../engine.ts";
import type { PrivateReading } from "./reading-engine.ts";

/** The engine in this browser alone. */
export function privateEngine(reading: PrivateReading): Engine {
  return { kind: "private", reading, stored: null };
}
