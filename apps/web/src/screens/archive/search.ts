/** What the address of this screen may say; anything else is dropped. */
export interface ArchiveSearch {}

export function archiveSearch(_given: Record<string, unknown>): ArchiveSearch {
  return {};
}
