export { read, type ReadOptions, type ReadResult } from "./read.ts";
export { isPdfError } from "./pdf/pdf-errors.ts";
export { readLedger, type LedgerLine } from "./pdf/ledger.ts";
export { failure } from "./failures.ts";
export { fileHash, textHash } from "./text-hash.ts";
export { DEFAULT_LIMITS, type Limits } from "./limits/limits.ts";
export { tooLarge } from "./limits/too-large.ts";
export type { PageImage, RecognizedLine, RecognizedPage, RecognizedWord, Recognizer } from "./scan/recognizer.ts";
export { fileInArchive, namesInArchive } from "./packed.ts";
