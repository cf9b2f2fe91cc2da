/** What the address of this screen may say; anything else is dropped. */
export interface CompareSearch {}

export function compareSearch(_given: Record<string, unknown>): CompareSearch {
  return {};
}
