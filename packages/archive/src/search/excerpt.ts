import type { SearchHit } from "@gender-lens/model";

/** Signs of the private use area around matches, which no report prints. */
const START = "\uE0F1";
const STOP = "\uE0F2";

/** What `ts_headline` is asked for: up to two pieces of the paragraph, with the matches marked. */
export const HEADLINE = `StartSel=${START}, StopSel=${STOP}, MaxFragments=2, MaxWords=28, MinWords=10, FragmentDelimiter=" … "`;

/** Splits what `ts_headline` gave into pieces. */
export function excerptOf(headline: string): SearchHit["excerpt"] {
  return headline.split(START).flatMap((part, at) => {
    const end = at === 0 ? -1 : part.indexOf(STOP);
    const [match, rest] = end < 0 ? ["", part] : [part.slice(0, end), part.slice(end + 1)];
    return [
      { text: match, match: true },
      { text: rest, match: false },
    ].filter(({ text }) => text !== "");
  });
}
