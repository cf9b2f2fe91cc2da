import type { Mention } from "./mentions.ts";
import type { Sentence } from "./text/sentences.ts";

/** Those whose sexual exploitation, abuse or harassment is misconduct, and the machinery that deals with it. */
const OURS =
  /(?<!\p{L})(?:united nations (?:and [\p{L}-]+ )?(?:personnel|staff|peacekeepers?|officials?|forces|troops|volunteers?|contractors?|police|civilian|system|standards|entities|agencies)|peacekeep(?:ers?|ing (?:personnel|troops|forces))|blue helmets?|(?:mission|civilian|uniformed|military|international|national|contingent|related|unifil|[\p{L}-]*mission's|deployed|humanitarian|united nations police) (?:[\p{L}-]+ )?(?:personnel|staff)|contingents?|military observers?|staff (?:members?|officers?)|aid workers?|humanitarian (?:workers?|actors?|organi[sz]ations?)|implementing partners?|(?:troop|police)\s?-?\s?(?:and (?:troop|police)\s?-?\s?)?contributing|misconduct|zero\s?-?\s?tolerance|conduct and discipline|standards of conduct|code of conduct|victims' rights|special coordinator|psea(?:h)?|allegations?|induction|unsatisfactory conduct|personnel of (?:the )?(?:mission|united nations)|among (?:its|their|all) (?:personnel|staff)|mission (?:members|leadership)|prohibited conduct|abuse of authority|(?:troops|soldiers|personnel|guards|employees) (?:of|contracted by) (?:the )?(?:mission|force|united nations)|contracted by the united nations|force commander|troops of the)(?!\p{L})/u;
/** Who does or suffers it when it is violence in the country. */
const OTHERS =
  /(?<!\p{L})(?:armed (?:groups?|elements?|men|actors|gangs?)|gangs?|gang members|traffick\p{L}*|smuggl\p{L}+|militias?|fighters|rebels|combatants|insurgents|soldiers|landlords|employers|teachers?|relatives|community members|forced labour|family members|intimate|clan|(?:national|local|state) police|security forces|al-shabaab|boko haram|(?:women|girls|children|boys|families|persons|people|refugees|migrants|minors)(?: [\p{L}'-]+){0,8} (?:face|faced|faces|facing|exposed|vulnerable|remain at|are at|were at|forced|resort\p{L}*|subjected)|(?:exposed|vulnerab\p{L}+|subjected) to|other forms of)(?!\p{L})/u;
/** Perpetrators among ours of an act that any sgbv term names ("a contingent member was accused of rape"). */
const BY_OURS =
  /(?<!\p{L})(?:by|against|involving|implicating|accus\p{L}+|attributed to|allegations? (?:against|that|of)|suspected|charged) (?:[\p{L}\p{N}',-]+ ){0,5}(?:peacekeepers?|united nations (?:personnel|staff|peacekeepers?|police)|contingents?(?: members?)?|mission personnel|staff members? of the|aid workers?|humanitarian workers?|uniformed personnel|civilian personnel|military observers?|implementing partners?)(?!\p{L})|(?<!\p{L})(?:peacekeepers?|contingent members?|staff members?|members? of (?:a|the|its) (?:[\p{L}-]+ )?contingent|aid workers?|united nations personnel)(?: [\p{L}-]+){0,4} (?:accused|suspected|charged|convicted|repatriated|alleged to have|allegedly (?:raped|committed))/u;

/** Mentions with exploitation, abuse and harassment settled, and the sentences in which an act of ours is named otherwise. */
export interface Misconduct {
  readonly mentions: readonly Mention[];
  /** Mentions of violence that sentences lay at the door of personnel: they count for both flags. */
  readonly byPersonnel: readonly Mention[];
}

/**
 * Settles whether personnel are meant (`sea`) or others (`sgbv`) where the words alone do not say (codebook, Flags).
 *
 * "Sexual exploitation and abuse" is the United Nations' term for misconduct, yet names what traffickers do as well; "sexual
 * harassment" and "sexual abuse" are violence unless personnel of the United Nations or its partners commit it.
 */
export function settleMisconduct(mentions: readonly Mention[], sentences: readonly Sentence[]): Misconduct {
  const sentenceOf = (m: Mention): string => sentences.find((s) => m.start >= s.start && m.end <= s.end)?.plain ?? "";
  const settled = mentions.map((mention): Mention => {
    if (!mention.seaByPersonnel) return mention;
    const sentence = sentenceOf(mention);
    const beside = mentions.some(
      (m) => m !== mention && m.concept === "sea" && m.seaByPersonnel && sentenceOf(m) === sentence,
    );
    if (mention.concept === "sea") {
      return !OURS.test(sentence) && OTHERS.test(sentence) ? { ...mention, concept: "sgbv" } : mention;
    }
    return OURS.test(sentence) || beside ? { ...mention, concept: "sea" } : mention;
  });
  const byPersonnel = settled.filter((m) => m.concept === "sgbv" && BY_OURS.test(sentenceOf(m)));
  return { mentions: settled, byPersonnel };
}
