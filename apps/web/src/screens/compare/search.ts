/** What the address of this screen may say; anything else is dropped. */
export interface CompareSearch {
  before?: string;
  after?: string;
  /** `all` shows paragraphs that are the same, too. */
  show?: "all";
}

export function compareSearch({ before, after, show }: Record<string, unknown>): CompareSearch {
  return {
    ...(typeof before === "string" ? { before } : {}),
    ...(typeof after === "string" ? { after } : {}),
    ...(show === "all" ? { show } : {}),
  };
}
