/** Span of a proper name in the paragraph. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
}

/** Subjects that ministries and commissions carry in their names beside women and gender. */
const SUBJECT =
  "(?:gender|women(?:'s)?|woman|girls?|family|families|children|child|youth|sports?|social|affairs|welfare|solidarity|development|community|human|rights|labour|employment|promotion|protection|integration|action|equality|equity|parity|empowerment|advancement|culture|humanitarian|rural|national|disability|disabled|elderly|older|persons|population|affirmative|inclusion|status|early|childhood|elimination|discrimination|cohesion|reconciliation|veterans|martyrs|vulnerable|groups|opportunities|relations|religious|civil|services?|education)";
const JOIN = "(?:,? and (?:the )?|, |,? of (?:the )?| against | )";
const CHAIN = `(?:the )?${SUBJECT}(?:${JOIN}${SUBJECT})*`;
const BODY =
  "(?:ministr(?:y|ies|er|ers)|minister(?:s)?|secretary of state|secretariat|department|directorate|bureau|commission(?:er)?|committee|council|authority|agency|institute|union|association|federation|network|forum|platform|coalition|caucus|league|alliance|organi[sz]ation|parliament|lobby|observatory|syndicate|collective|cooperative|chamber|consortium|congress|branch|wing|group|bank|club|trust|foundation|centre|center|office|radio|party)";

const PATTERNS: readonly RegExp[] = [
  /(?<!\p{L})(?:un|onu)\s?-?\s?women(?!\p{L})/gu,
  /united nations entity for gender equality and the empowerment of women/gu,
  /special representative of the secretary-general on sexual violence in conflict|(?:office of the )?special representative on sexual violence in conflict/gu,
  /team of experts on the rule of law and sexual violence in conflict/gu,
  /committee on the elimination of (?:all forms of )?discrimination against women|commission on the status of women/gu,
  new RegExp(`(?<!\\p{L})${BODY} (?:of|for|on|in charge of|responsible for) ${CHAIN}(?!\\p{L})`, "gu"),
  // "women's union", "national women's council", "gender and family ministry"; plural bodies are women themselves, not a name.
  new RegExp(
    `(?<!\\p{L})(?:wom[ae]n(?:'s|s')?|gender|girls'?|widows'?|mothers'?)(?:(?:,| and|,? and) (?:the )?${SUBJECT}(?:'s)?| ${SUBJECT}| [\\p{L}-]+)? ${BODY}(?!\\p{L})`,
    "gu",
  ),
];

/** A run of capitalised words, with the small words that names keep inside. */
const CAPITALISED =
  /\p{Lu}[\p{L}\p{N}'’-]*(?:(?:,? (?:and|of|for|the|on|in|against|to)(?: the)?|,)? \p{Lu}[\p{L}\p{N}'’-]*)+/gu;
const NAMED_BODY = new RegExp(
  `(?<!\\p{L})(?:${BODY}|initiative|fund|programme|project|campaign|movement|mission|society|unit|section|desk|house|situation room|entity|task force|working group)(?!\\p{L})`,
  "iu",
);
const OF_WOMEN = /(?<!\p{L})(?:wom[ae]n|women's|gender|girls|mothers|widows|femmes)(?!\p{L})/iu;

/**
 * Spans of names of bodies that speak of women or gender (codebook, related: "a name (Ministry of Gender, UN-Women, a women's union)").
 */
export function nameSpans(text: string, plain: string): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const pattern of PATTERNS) {
    for (const match of plain.matchAll(pattern)) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(CAPITALISED)) {
    if (OF_WOMEN.test(match[0]) && NAMED_BODY.test(match[0])) {
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans;
}
