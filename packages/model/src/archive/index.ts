export * from "./scalars.ts";
export * from "./access.ts";
export * from "./stored-report.ts";
export * from "./batch.ts";
export * from "./stored-review.ts";
export * from "./publication.ts";
export * from "./tracking.ts";
export * from "./problem.ts";
