import type { IndicatorCues } from "@gender-lens/lexicon";

/** A run of a sentence. */
interface Span {
  start: number;
  end: number;
}

/** A figure with this much or less between it and a word after it is said of that word: "2 girls were raped". */
const JOINED =
  /^\s*(?:(?:of (?:them|whom)|who|had|have|has|been|being|were|was|are|is|reportedly|allegedly|also)\s*)*$/i;

/** The bracket that a place stands in, or the place itself: what is bracketed is said of the words around it. */
function withBracket(sentence: string, { start, end }: Span): Span {
  const before = sentence.slice(0, start);
  const open = Math.max(before.lastIndexOf("("), before.lastIndexOf("["));
  if (open <= Math.max(before.lastIndexOf(")"), before.lastIndexOf("]"))) return { start, end };
  const close = sentence.slice(end).search(/[)\]]/);
  return close < 0 ? { start, end } : { start: open, end: end + close + 1 };
}

/** How many characters lie between a figure and a word; none where they overlap or the word is the figure's predicate. */
function distance(sentence: string, figure: Span, word: Span): number {
  if (word.start < figure.end && figure.start < word.end) return 0;
  const bracket = withBracket(sentence, figure);
  const inside = word.start >= bracket.start && word.end <= bracket.end;
  const { start, end } = inside ? figure : bracket;
  const between = word.end <= start ? sentence.slice(word.end, start) : sentence.slice(end, word.start);
  if (between.includes(";")) return Number.POSITIVE_INFINITY;
  return word.start >= end && JOINED.test(between) ? 0 : between.length;
}

/** Whether a number of persons stands nearer to one of the indicator's bodies than to anything else it could be tied to. */
export function tiedTo(
  sentence: string,
  figure: Span,
  { bodies, others }: Pick<IndicatorCues, "bodies" | "others">,
): boolean {
  const nearest = (words: readonly Span[]) => Math.min(...words.map((word) => distance(sentence, figure, word)));
  const body = nearest(bodies);
  return Number.isFinite(body) && body <= nearest(others);
}
