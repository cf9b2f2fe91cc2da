/** What the address of this screen may say; anything else is dropped. */
export interface PublicationsSearch {}

export function publicationsSearch(_given: Record<string, unknown>): PublicationsSearch {
  return {};
}
