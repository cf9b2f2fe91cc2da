/** Verbs that relate what somebody else holds; a clause with or without "that" follows. */
const SAYING =
  "(?:said|says|stated|stressed|stresses|emphasi[sz]ed|emphasi[sz]es|underlined|underlines|underscored|noted|notes|argued|argues|demanded|insisted|insists|agreed|affirmed|reaffirmed|reiterated|declared|highlighted|observed|concluded|recalled|warned|announced|asserted|maintained|maintains|explained|suggested|pointed out|claimed|wrote|told|pledged|promised|resolved|decided|committed|indicated|cautioned|lamented|complained|remarked|considered|considers|believed|believes|believe|felt|hoped|reminded|echoed|added|acknowledged|confirmed|assured|informed|expressed|voiced|ruled|heard|put it)";
/** Verbs by which somebody else calls for something. */
const CALLING =
  "(?:recommended|urged|called|appealed|requested|encouraged|advised|proposed|advocated|petitioned|asked|instructed|directed|ordered|demanded|pressed|lobbied|pushed|invited|exhorted|implored|campaigned|recommends|urges|calls|demands|requests|proposes|advocates)";
const GERUND =
  "(?:adding|arguing|asserting|demanding|insisting|urging|calling|recommending|saying|stating|stressing|emphasi[sz]ing|noting|underlining|underscoring|highlighting|requiring|stipulating|warning|claiming|proposing|suggesting|appealing|reiterating)";
/** What texts lay down. */
const PROVIDING =
  "(?:requires?|required|provides?|provided|stipulates?|stipulated|states|specif(?:y|ies|ied)|prescribes?|prescribed|mandates?|mandated|obliges?|lays? down|laid down|sets? out|guarantees?|envisages?|foresees?)";
const NOUN =
  "(?:calls?|demands?|recommendations?|views?|message|consensus|agreement|statements?|position|petition|opinion|conclusion|communiqu\u00e9|declaration|resolutions?|proposals?|requests?|appeals?|conviction|belief|arguments?|provisions?|principle|requirements?|clause|pledges?|promises?|commitments?|rules?)";

const b = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, "u");

/** Forms of related speech that may stand before a call. */
const RELATED: readonly RegExp[] = [
  b(
    "according to|in the (?:view|words|opinion|eyes) of|in (?:his|her|their) (?:view|opinion|words)|as (?:he|she|they|one) (?:put it|said|saw it)",
  ),
  b(`(?:${SAYING}|${GERUND}|${PROVIDING})(?: [\\p{L}\\p{N},'().-]+){0,12}? (?:that|how|why)`),
  b(
    `(?<!(?:that|which|as|was|were|is|are) )${SAYING} (?:it|there|(?!by|in|on|at|to|of|during|last|this)[\\p{L}'-]+(?: [\\p{L}\\p{N}'-]+){0,6})`,
  ),
  b(
    `${CALLING} (?:for|on|upon|to|that|the|all|both|its|their|a|an|political|parties|leaders|women|men|[\\p{L}-]+s to)`,
  ),
  b(`${GERUND}(?: (?:for|on|upon|to|the|all|both))?`),
  b(`${NOUN}(?: by [\\p{L} ]{3,30})? (?:that|saying|stating|stressing|whereby|under which)`),
  b(`(?<!(?:an?|the|no|any|of|this|its|their) )${PROVIDING} (?:that|for|each|every|all|any|candidates|parties|lists)`),
];
/** ", she said" after the call. */
const SAID_AFTER =
  /(?:,|"|,") ?(?:he|she|they|(?:the|my|a|an|one|some|several) [\p{L} '-]{3,60}?|[\p{L}'-]+(?: [\p{L}'-]+)?) (?:said|stressed|added|stated|noted|emphasi[sz]ed|insisted|told|argued|wrote|observed|warned|concluded|explained)(?!\p{L})/u;

/**
 * True where the words around a call, in the same sentence, attribute it to somebody else than the report's author.
 *
 * "She stressed that women must …" is related speech; "I stress that women must …" is the report's own voice (codebook,
 * recommendation). `before` and `after` are the normalised text of the sentence on both sides of the cue.
 */
export function isRelated(before: string, after: string): boolean {
  if (insideQuotation(before, after) || SAID_AFTER.test(after) || /, according to /.test(after)) return true;
  const own = before.search(
    /(?:^|[\s("])(?:i(?=,| )|my (?:firm |strong |deep |long-held )?(?:view|conviction|belief|call|appeal|position)(?!\p{L}))/u,
  );
  // The author's "I" nearer to the call than anybody else's verb wins ("I welcome what she said and call for …").
  const from = own < 0 ? before : before.slice(own);
  if (own < 0) return RELATED.some((pattern) => pattern.test(from));
  return new RegExp(
    `(?<!\\p{L})(?:who|which|where|whose|he|she|they)(?: [\\p{L}'-]+){0,4} (?:${SAYING}|${CALLING})(?!\\p{L})[^,;]*$`,
    "u",
  ).test(from);
}

function insideQuotation(before: string, after: string): boolean {
  return (before.match(/"/g) ?? []).length % 2 === 1 && after.includes('"');
}
