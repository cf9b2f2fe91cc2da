/**
 * Patterns of the data are regular expressions in which a space stands for any white space, `~` for a
 * hyphen or a space as line breaks leave them, and `'` for any apostrophe. They match whole words, and
 * a possessive may follow.
 */
export function compilePattern(alternatives: readonly string[], caseless: boolean): RegExp {
  const body = alternatives.map((source) => `(?:${spelledOut(source)})`).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?:'s|(?<=s)'(?= ))?(?![\\p{L}\\p{N}])`, caseless ? "giu" : "gu");
}

/** Acronyms are no part of a longer name: "UNDP and the Gender Forum" is two bodies. */
const CAPITALISED = "\\p{Lu}\\p{Ll}[\\p{L}'-]*";
const SMALL = "(?:(?:and|of|for|in|on|against|the|to|de|des) ){0,2}";
const BODIES = [
  "Ministr(?:y|ies)|Ministers?|Secretariat|Department|Directorate|Bureau|Commission(?:er)?|Committee|Council|Authority",
  "Agency|Institute|Union|Association|Federation|Network|Forum|Platform|Coalition|Caucus|League|Alliance",
  "Organi[sz]ation|Parliament|Board|Bloc|Group|House|Hut|Situation Room|Fund|Cent(?:re|er)|Initiative|Congress",
  "Movement|Observatory|Unit|Office|Collective|Foundation|Society|Party|Wing|Chamber|Syndicate|Bank|Cooperative|Club|Academy|Trust",
].join("|");
/** A number in digits or words, as the counts of an indicator print it. */
const NUMBER =
  "(?:\\d[\\d.,]*\\d|\\d|no|an?(?! (?:third|quarter|fifth|half|number|total|series|range|variety|majority|few|lot))|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)";
/** Parts of a capitalised name: its kind of body, and the words before, between (also in a list) and after the telling one. */
const NAME_PARTS = {
  "@body": `(?:${BODIES})`,
  "@lead": `(?:(?!(?:The|In|On|At|A|An|And|For) )${CAPITALISED} ${SMALL})*`,
  "@between": `(?: ${SMALL}${CAPITALISED})* ${SMALL}`,
  "@list": `(?:,? ${SMALL}${CAPITALISED})*,? ${SMALL}`,
  "@after": `(?:(?:, ${CAPITALISED}(?: ${CAPITALISED})*)+,? and ${CAPITALISED}(?: ${CAPITALISED})*|(?: ${SMALL}${CAPITALISED})*)`,
};

function spelledOut(source: string): string {
  return source
    .replace(/@(?:body|lead|between|list|after)/g, (part) => NAME_PARTS[part as keyof typeof NAME_PARTS]) // the pattern lists the keys
    .replaceAll("@number", NUMBER)
    .replaceAll("~?", "(?:\\s?-\\s?|\\s)?")
    .replaceAll("~", "(?:\\s?-\\s?|\\s+)")
    .replaceAll(" ", "\\s+");
}

const HYPHENS = /[\u2010-\u2015\u2212]/g;
const APOSTROPHES = /[\u2018\u2019\u02BC\u00B4]/g;
const QUOTES = /[\u201C\u201D]/g;

/** The text with one kind of hyphen, apostrophe and quote; every offset stays where it was. */
export function plain(text: string): string {
  return text.replace(HYPHENS, "-").replace(APOSTROPHES, "'").replace(QUOTES, '"');
}
