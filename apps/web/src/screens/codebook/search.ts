export const tabs = [
  "rules",
  "terms",
  "pillars",
  "indicators",
  "missions",
  "headings",
  "resolutions",
  "sources",
] as const;
export type Tab = (typeof tabs)[number];

/** What the address of this screen may say; anything else is dropped. */
export interface CodebookSearch {
  tab?: Tab;
  text?: string;
}

export function codebookSearch({ tab, text }: Record<string, unknown>): CodebookSearch {
  const known = tabs.find((one) => one === tab);
  return {
    ...(known ? { tab: known } : {}),
    ...(typeof text === "string" && text !== "" ? { text } : {}),
  };
}
