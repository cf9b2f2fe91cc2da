import path from "node:path";
import { failureOfEnded } from "./ended.ts";
import { openLane } from "./lane.ts";
import type { ScoringAnswer, ScoringJob, ScoringOutcome } from "./scoring-job.ts";
import type { Limits } from "./worker-process.ts";

const entry = path.join(import.meta.dirname, "scoring-worker.ts");

/** Scores file after file in a process of its own, which is kept warm between them. */
export interface Scorer {
  /** Scores one file within the limits of time and memory; one call at a time. */
  score(job: ScoringJob): Promise<ScoringOutcome>;
  stop(): void;
}

/** Opens a scorer; its process starts with the first file. */
export function openScorer(limits?: Limits): Scorer {
  const lane = openLane<ScoringJob, ScoringAnswer>(entry, limits);
  return {
    score: async (job) => {
      const outcome = await lane.run(job);
      return outcome.kind === "done" ? outcome.outcome : { ok: false, failure: failureOfEnded(outcome.why) };
    },
    stop: () => lane.stop(),
  };
}
