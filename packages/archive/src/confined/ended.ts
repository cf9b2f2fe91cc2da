import type { Failure } from "@gender-lens/model";
import { failure } from "@gender-lens/reader";
import type { Limits } from "./worker-process.ts";

/** A report takes a second or two; a minute is given to the largest on the slowest machine. */
export const LIMITS: Limits = { milliseconds: 60_000, bytes: 2 ** 30 };

const MEMORY = {
  message: "Reading the file took more than 1 GB of memory and was stopped.",
  hint: "Split it, or save it without its pictures.",
};
const CRASH = { message: "Reading the file brought the reading process down." };

/** The failure of a file over which the process that read it was ended, or ended by itself. */
export function failureOfEnded(why: "time" | "memory" | "crash"): Failure {
  if (why === "time") return failure("timed-out");
  return why === "memory" ? failure("too-large", MEMORY) : failure("damaged", CRASH);
}
