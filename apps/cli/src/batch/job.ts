/** A file to be read. */
export interface Job {
  path: string;
  /** SHA-256 of the bytes that a row is there of; such bytes are not read again. Null where none is there. */
  known: string | null;
  /** Leave the texts out. */
  noText: boolean;
  /** Read what is no report, or not in English, all the same. */
  force: boolean;
}
