/** What the address of this screen may say; anything else is dropped. */
export interface CheckSearch {
  /** The report whose result is shown: an id of the archive, or `here-1` of a private check. */
  report?: string;
}

export function checkSearch({ report }: Record<string, unknown>): CheckSearch {
  return typeof report === "string" && report !== "" ? { report } : {};
}
