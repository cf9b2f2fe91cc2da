/** What the address of this screen may say; anything else is dropped. */
export interface ReviewSearch {}

export function reviewSearch(_given: Record<string, unknown>): ReviewSearch {
  return {};
}
