/** What the address of this screen may say; anything else is dropped. */
export interface ArchiveSearch {
  /** Words that title or symbol hold. */
  text?: string;
}

export function archiveSearch({ text }: Record<string, unknown>): ArchiveSearch {
  return typeof text === "string" && text !== "" ? { text } : {};
}
