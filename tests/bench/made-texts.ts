// Paragraphs as made up as they are varied: words as frequent as in prose, so that a search has rare and common ones.

/** Words that a full-text search passes over; about two in five of those printed. */
const SMALL = "the of and to in a for by with on that as at from their its was were has have".split(" ");
const SMALL_PART = 0.42;
/** Words of the field, the most frequent first. */
const FIELD = (
  "mission security situation government support report united nations council women peace implementation process " +
  "continued national political humanitarian violence human rights armed groups civilians protection elections " +
  "local authorities development agreement police forces territory community ceasefire dialogue participation girls " +
  "training assistance displaced children justice law committee region access partners monitoring mediation health"
).split(" ");
const VOCABULARY = 30_000;
/** Zipf's law with Mandelbrot's correction, as it fits prose. */
const ZIPF = { offset: 2.7, exponent: 1.05 };
const SYLLABLES = "ba be di do fa ge ha ka la le ma mi na ne no pa ra re ri sa se ta te to va ve wa zo".split(" ");
/** What stands together in a part of the paragraphs. */
const PHRASES = [
  { words: "peace and security", part: 0.05 },
  { words: "women mediators", part: 0.004 },
  { words: "gender advisers network", part: 0.0005 },
];
const WORDS = { least: 40, more: 60 };
const SENTENCE = 22;

/** Numbers from 0 to 1 that are the same on every machine (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A word of the vocabulary by its place; below those of the field they mean nothing and stem to themselves. */
export function wordAt(rank: number): string {
  const word = FIELD[rank];
  if (word !== undefined) return word;
  let rest = rank;
  let made = "";
  while (rest > 0) {
    made += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return `${made}k`;
}

const words = Array.from({ length: VOCABULARY }, (_, rank) => wordAt(rank));
const cumulative: number[] = [];
for (let rank = 0, sum = 0; rank < VOCABULARY; rank += 1) {
  sum += (rank + 1 + ZIPF.offset) ** -ZIPF.exponent;
  cumulative.push(sum);
}

function drawn(random: () => number): string {
  const at = random() * (cumulative.at(-1) ?? 0);
  let low = 0;
  let high = VOCABULARY - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return words[low] ?? "";
}

/** One paragraph of 40 to 100 words. */
export function madeParagraph(random: () => number): string {
  const length = WORDS.least + Math.floor(random() * WORDS.more);
  const said = Array.from({ length }, () =>
    random() < SMALL_PART ? (SMALL[Math.floor(random() * SMALL.length)] ?? "") : drawn(random),
  );
  for (const phrase of PHRASES) {
    if (random() < phrase.part) said.splice(Math.floor(random() * said.length), 0, phrase.words);
  }
  return `${said.map((word, at) => (at % SENTENCE === SENTENCE - 1 ? `${word}.` : word)).join(" ")}.`;
}
