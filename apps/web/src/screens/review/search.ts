/** What the address of this screen may say; anything else is dropped. */
export interface ReviewSearch {
  /** The report that is gone through. */
  report?: string;
  /** The sample that is gone through. */
  sample?: string;
  /** The paragraph that one is at: its id in a report, its place from 1 in a sample. */
  at?: string;
}

export function reviewSearch(given: Record<string, unknown>): ReviewSearch {
  const text = (name: keyof ReviewSearch) => {
    const value = given[name];
    // A place of a sample comes out of the address as a number.
    return typeof value === "string" || typeof value === "number" ? { [name]: String(value) } : {};
  };
  return { ...text("report"), ...text("sample"), ...text("at") };
}
