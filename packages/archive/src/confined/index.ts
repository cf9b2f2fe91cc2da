// Reading of untrusted files in processes of their own. Knows nothing of any database: the command loads it as well.
export { bytesOf, readReport, type Problem, type Reading, type ReadOutcome } from "./read-report.ts";
export { endWithParent } from "./orphan-watch.ts";
export { failureOfEnded, LIMITS } from "./ended.ts";
export { openScorer, type Scorer } from "./open-scorer.ts";
export { packedFile, type PackedFile } from "./packed-file.ts";
export { passOverStrayErrors } from "./stray-errors.ts";
export { readConfined } from "./read-confined.ts";
export { runPool, type PoolOptions } from "./pool.ts";
export { failureOfStop, scoreBytes, scored, type Scored, type Scoring } from "./score-bytes.ts";
export type { PackedLayout, ScoringJob, ScoringOutcome } from "./scoring-job.ts";
export { tellParent } from "./tell-parent.ts";
export type { Limits, Outcome, WorkerMessage } from "./worker-process.ts";
