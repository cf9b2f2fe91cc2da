/** What the address of this screen may say; anything else is dropped. */
export interface PublicationsSearch {
  /** The publication that is shown as a page. */
  id?: string;
}

export function publicationsSearch({ id }: Record<string, unknown>): PublicationsSearch {
  return typeof id === "string" && id !== "" ? { id } : {};
}
