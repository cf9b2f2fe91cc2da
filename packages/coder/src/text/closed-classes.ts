const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const CONJUNCTIONS = set("and or nor and/or plus &");
export const PREPOSITIONS = set(
  "of in on at by for with from into onto over under against among amongst between through throughout during before after since until till within without towards toward upon about across along around behind beside besides beyond near off out per via despite regarding concerning following including notwithstanding amid amidst as than like due owing pursuant versus inside outside alongside up down",
);
export const DETERMINERS = set(
  "the a an this these those its their his her my our your some any no each every all both several many most few more other another such certain various numerous further additional either neither half",
);
export const PRONOUNS = set("i we they he she it them him us me themselves itself himself herself others everyone");
export const SUBORDINATORS = set(
  "which who whom whose where when while whereas although though if unless whether because whereby wherein so",
);

const NUMBER_WORDS = set(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions dozen dozens",
);
export function isNumberWord(word: string): boolean {
  return NUMBER_WORDS.has(word) || /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\p{L}+$/u.test(word);
}

const ADVERBS = set(
  "not also never often always still again already however therefore moreover furthermore meanwhile later earlier only even too very well now then yet soon together nevertheless once almost mainly ever",
);
/** Words in -ly that are nouns or adjectives. */
const NOT_ADVERBS = set(
  "family assembly july supply early elderly daily weekly monthly quarterly friendly likely timely ally rally reply italy only holy ugly anomaly monopoly homily",
);
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (/^[\p{L}-]{3,}ly$/u.test(word) && !NOT_ADVERBS.has(word));
}
