/** What the address of this screen may say; anything else is dropped. */
export interface CodebookSearch {}

export function codebookSearch(_given: Record<string, unknown>): CodebookSearch {
  return {};
}
