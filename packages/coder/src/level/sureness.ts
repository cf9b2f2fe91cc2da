import type { LevelDecision, MentionReading, SentenceReading } from "../level.ts";

/*
 * How often a reading was right on sentences that the rules met for the first time (challenge set and corpora, 2,000 paragraphs,
 * 22 November 2026): lone mentions without a comma in their sentence 571 of 575, with one 111 of 121, with two 35 of 52, with
 * three or more 5 of 16; with a comma at the mention 22 of 33; with a capital inside the sentence 7 of 18; with a number before
 * 48 of 60. The causes found then were mended, so the doubt below is about half of what it was.
 */
const SURE_OF_NONE = 0.995;
const BY_COMMAS = [0.99, 0.95, 0.88, 0.83] as const;
const SURE_AT_A_COMMA = 0.82;
const SURE_OF_A_CAPITAL = 0.7;
const SURE_BEHIND_A_NUMBER = 0.87;
/** Several mentions that the text is about back each other: 132 of 133. */
const SURE_OF_SEVERAL = 0.985;

/** How sure each passing rule is; the forms that can be mistaken (place, everyone) below those that cannot (brackets). */
const PASSING: Readonly<Record<string, number>> = {
  "level.name": 0.93,
  "level.health": 0.96,
  "level.bracket": 0.99,
  "level.breakdown": 0.93,
  "level.bare-figure": 0.95,
  "level.including": 0.97,
  "level.particularly": 0.88,
  "level.count-within-group": 0.95,
  "level.had-women-in-it": 0.82,
  "level.attendance": 0.92,
  "level.list-of-three": 0.95,
  "level.everyone": 0.75,
  "level.place": 0.75,
  "level.manner": 0.85,
};
const SURE_OF_OTHER_PASSING = 0.9;

/** How sure the level is, from 0 to 1: what is specific by its surest mention, what is related by its least sure one. */
export function sureOfLevel({ level, sentences }: LevelDecision): number {
  if (level === "none") return SURE_OF_NONE;
  const found = sentences.flatMap((s) => s.readings.map((reading) => ({ sentence: s, reading })));
  if (level === "related")
    return Math.min(...found.map(({ reading }) => PASSING[reading.rule] ?? SURE_OF_OTHER_PASSING));
  const about = found.filter(({ reading }) => reading.about);
  const surest = Math.max(...about.map(({ sentence, reading }) => sureOfTopic(sentence, reading)));
  return about.length > 1 ? Math.max(surest, SURE_OF_SEVERAL) : surest;
}

function sureOfTopic({ context }: SentenceReading, { mention }: MentionReading): number {
  const { words } = context;
  const placed = context.mentions.find((m) => m.mention === mention);
  if (placed === undefined) return SURE_OF_OTHER_PASSING;
  const commas = words.filter((w) => w.word === "," || w.word === ";" || w.word === "(").length;
  const sure = [BY_COMMAS[Math.min(commas, BY_COMMAS.length - 1)] ?? SURE_OF_OTHER_PASSING];
  const isComma = (i: number): boolean => words[i]?.word === ",";
  if (isComma(placed.first - 1) || isComma(placed.first - 2) || isComma(placed.last + 1)) sure.push(SURE_AT_A_COMMA);
  if ([1, 2].some((back) => words[placed.first - back]?.tag === "number") && placed.first > 2)
    sure.push(SURE_BEHIND_A_NUMBER);
  if (mention.capital && placed.first > 0) sure.push(SURE_OF_A_CAPITAL);
  return Math.min(...sure);
}
