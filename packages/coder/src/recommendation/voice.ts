/** Verbs by which somebody else's words are related. */
const SAYING =
  "(?:said|says|stated|states|stressed|stresses|emphasi[sz]ed|underlined|underscored|noted|argued|demanded|insisted|recommended|agreed|affirmed|reaffirmed|reiterated|declared|highlighted|urged|called|observed|concluded|recalled|warned|proposed|advised|announced|asserted|maintained|explained|requested|appealed|encouraged|suggested|pointed out|claimed|wrote|told|pledged|resolved|decided|advocated|expressed|indicated|requires|required|provides|provided|stipulates|stipulated|specifies|specified|prescribes|prescribed|mandates|mandated|obliges|directed|instructs|instructed|ordered|ruled|adding|arguing|asserting|demanding|insisting|urging|calling|recommending|saying|stating|stressing|emphasi[sz]ing|noting|underlining|underscoring|highlighting|requiring|stipulating|heard|asked|lamented|complained|cautioned|voiced|raised|discussed|echoed|backed|endorsed|petitioned|remarked|considered|believed|believes|felt|hoped|reminded|signed|adopted)";
const SAYING_NOUN =
  "(?:calls?|demands?|recommendations?|views?|message|consensus|agreement|statement|position|petition|opinion|conclusion|communiqu\u00e9|declaration|resolutions?|proposals?|request|appeal|conviction|belief|argument|provisions?|principle)";

const RELATED = new RegExp(
  `(?<!\\p{L})(?:according to|in the (?:view|words|opinion) of)(?!\\p{L})|(?<!\\p{L})${SAYING}(?!\\p{L})(?: [\\p{L}\\p{N},'()-]+){0,12}?|(?<!\\p{L})${SAYING_NOUN} (?:that|saying|stating|stressing)(?!\\p{L})`,
  "u",
);

/**
 * True where the words before a call, in the same sentence, attribute it to somebody else than the report's author.
 *
 * "She stressed that women must …" is related speech; "I stress that women must …" is the report's own voice (codebook,
 * recommendation). `before` and `after` are the normalised text of the sentence on both sides of the cue.
 */
export function isRelated(before: string, after: string): boolean {
  if (insideQuotation(before, after)) return true;
  if (
    /(?:,|") (?:he|she|they|(?:the|my) [\p{L} -]{3,60}?) (?:said|stressed|added|stated|noted|emphasi[sz]ed|insisted|told|argued)(?!\p{L})/u.test(
      after,
    )
  )
    return true;
  const own = before.search(/(?<!\p{L})i(?!\p{L}|\.)(?! \()/u);
  const said = RELATED.exec(before);
  if (said === null) return false;
  // The author's own verb, nearer to the call than anybody else's, wins.
  if (own < 0) return true;
  const rest = before.slice(own);
  return (
    new RegExp(`(?<!\\p{L})(?:who|which|that|where|whose)(?: [\\p{L}'-]+){0,6} ${SAYING}(?!\\p{L})`, "u").test(rest) &&
    !/(?<!\p{L})(?:and|,) (?:urge|call|encourage|appeal)/u.test(rest)
  );
}

function insideQuotation(before: string, after: string): boolean {
  return (before.match(/"/g) ?? []).length % 2 === 1 && after.includes('"');
}
