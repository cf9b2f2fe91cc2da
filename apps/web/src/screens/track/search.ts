/** What the address of this screen may say; anything else is dropped. */
export interface TrackSearch {}

export function trackSearch(_given: Record<string, unknown>): TrackSearch {
  return {};
}
