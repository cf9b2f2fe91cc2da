export { DEFAULT_MAX_BYTES, read, type ReadOptions, type ReadResult } from "./read.ts";
export { readLedger, type LedgerLine } from "./pdf/ledger.ts";
export { failure } from "./failures.ts";
export { fileHash, textHash } from "./text-hash.ts";
