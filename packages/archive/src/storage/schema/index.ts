export { works, versions, versionShares } from "./reports.ts";
export { files, layouts, paragraphs, scorings, type ScoringOptions } from "./contents.ts";
export { reviews, sampleItems, samples } from "./reviews.ts";
export { auditEntries, expectations, publications } from "./records.ts";
export { batches, batchItems, uploads, type BatchOptions } from "./batches.ts";
export { accounts, apiTokens, sessions, users, verifications } from "./accounts.ts";
