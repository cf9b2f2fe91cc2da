/** What the address of this screen may say; anything else is dropped. */
export interface CheckSearch {}

export function checkSearch(_given: Record<string, unknown>): CheckSearch {
  return {};
}
