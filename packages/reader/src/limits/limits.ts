/** How much of a file is read: far more than any report needs, and no more than a small machine can take. */
export interface Limits {
  /** Bytes of the file. */
  bytes: number;
  /** Bytes that its packed parts give in all, pictures of a PDF left out. */
  inflated: number;
  /** Files in an archive. */
  entries: number;
  /** Elements of XML inside each other. */
  depth: number;
  /** Elements of XML in all. */
  elements: number;
  /** Pages of a PDF. */
  pages: number;
  /** Drawing operators of one page of a PDF. */
  operatorsPerPage: number;
  /** Drawing operators of all pages of a PDF. */
  operators: number;
  /** Letters of the text in all. */
  letters: number;
}

/**
 * The measures beside each number are of eighteen documents of 1990 to 2025, 1 to 34 pages long. What goes
 * beyond is refused as a whole: figures of half a report would be wrong without a sign.
 */
export const DEFAULT_LIMITS: Limits = {
  /** The largest has 1.6 MB; scans of long ones reach 50. */
  bytes: 100 * 1024 * 1024,
  /** The most is 2.4 MB, 75 kB a page: room for 1,700 pages. */
  inflated: 128 * 1024 * 1024,
  /** Word writes some 30, with many pictures some hundred. */
  entries: 10_000,
  /** Tables within tables within content controls reach 60. */
  depth: 256,
  /** A long report has 200,000. Each takes a kilobyte until the report is put together. */
  elements: 500_000,
  /** The longest reports of the Organization, on its programme budget, stay under 1,000. */
  pages: 2_000,
  /** The most is 8,246, a map. Each takes up to a kilobyte while its page is read. */
  operatorsPerPage: 250_000,
  /** The most is 59,273, 1,700 a page: what 2,000 pages would have. */
  operators: 4_000_000,
  /** The most is 238,933, 8,897 on one page. Each takes some 200 bytes until the report is put together. */
  letters: 3_000_000,
};
