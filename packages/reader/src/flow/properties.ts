/** What a run or a style says of characters; what it leaves unsaid is undefined. */
export interface RunProperties {
  style: string | undefined;
  bold: boolean | undefined;
  italic: boolean | undefined;
  capitals: boolean | undefined;
  hidden: boolean | undefined;
  underlined: boolean | undefined;
  /** Points. */
  size: number | undefined;
  raised: boolean | undefined;
  font: string | undefined;
}

/** What a paragraph or a style says of paragraphs. */
export interface ParagraphProperties {
  style: string | undefined;
  /** Id of the list; `0` takes a paragraph out of the list of its style. */
  list: string | undefined;
  /** From 0. */
  listLevel: number | undefined;
  /** From 0; 9 is body text. */
  outline: number | undefined;
  /** Indents of the text and of its first line against it, in points. */
  left: number | undefined;
  first: number | undefined;
  keepNext: boolean | undefined;
  newPage: boolean | undefined;
  centred: boolean | undefined;
}

/** What `over` says, and where it says nothing what `under` says. */
export function layered<Properties extends object>(under: Properties, over: Properties): Properties {
  const said = Object.entries(over).filter(([, set]) => set !== undefined);
  return { ...under, ...Object.fromEntries(said) };
}

/** How characters are set where nothing is said of them. */
export const PLAIN: RunProperties = {
  style: undefined,
  bold: undefined,
  italic: undefined,
  capitals: undefined,
  hidden: undefined,
  underlined: undefined,
  size: undefined,
  raised: undefined,
  font: undefined,
};

/** How a paragraph is set where nothing is said of it. */
export const UNSET: ParagraphProperties = {
  style: undefined,
  list: undefined,
  listLevel: undefined,
  outline: undefined,
  left: undefined,
  first: undefined,
  keepNext: undefined,
  newPage: undefined,
  centred: undefined,
};
