/** What the address of this screen may say; anything else is dropped. */
export interface CompareSearch {
  /** Ids of the archive, or of private checks. */
  before?: string;
  after?: string;
}

export function compareSearch({ before, after }: Record<string, unknown>): CompareSearch {
  return {
    ...(typeof before === "string" ? { before } : {}),
    ...(typeof after === "string" ? { after } : {}),
  };
}
