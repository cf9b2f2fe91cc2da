/** What a mention is a mention of; the rules ask for the sense, never for the word. */
export type Sense = "women" | "gender" | "agenda" | "sgbv" | "sea" | "health" | "name";

interface Pattern {
  readonly sense: Sense;
  readonly pattern: RegExp;
}

/** A hyphen that a line break may have torn. */
const H = String.raw`\s?-\s?|\s`;
const re = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.replaceAll("~", `(?:${H})`)})(?![\\p{L}\\p{N}])`, "gu");

/**
 * Patterns over the normalised text, the longest and most particular first: an earlier match takes its words from later patterns.
 */
export const PATTERNS: readonly Pattern[] = [
  {
    sense: "sea",
    pattern: re(
      "sexual exploitation(?:,| and| or|,? and/or) (?:sexual )?(?:abuse|harassment)|sexual misconduct|psea(?:h)?|sexual abuse and exploitation",
    ),
  },
  {
    sense: "sgbv",
    pattern: re(
      "(?:conflict~related )?sexual(?:ized|ised)?(?:,)?(?: and/or| and| or)? gender~based (?:violence|crimes?|abuses?|attacks?)|gender~based and sexual violence|sgbv|crsv|gbv",
    ),
  },
  {
    sense: "sgbv",
    pattern: re(
      "(?:conflict~related )?sexual(?:ized|ised)? (?:violence|assaults?|slavery|abuses?|torture|exploitation|crimes?|offences?|offenses?|attacks?|coercion|harassment|extortion|predation|predators?|servitude|enslavement)",
    ),
  },
  {
    sense: "sgbv",
    pattern: re(
      "sexually (?:assaulted|abused|harassed|exploited|violated|attacked|mutilated|enslaved|abusing|assaulting)",
    ),
  },
  {
    sense: "sgbv",
    pattern: re(
      "(?:anti~)?sexual harassment|gender~(?:based|related|motivated) (?:violence|crimes?|killings?|persecution|abuses?|attacks?|harassment|discrimination and violence)",
    ),
  },
  {
    sense: "sgbv",
    pattern: re(
      "(?:attempted |gang~|mass )?(?:rapes?|raped|raping|rapists?)|femicides?|feminicides?|sextortion|(?:female )?genital mutilation(?:/cutting)?|fgm(?:/c)?",
    ),
  },
  {
    sense: "sgbv",
    pattern: re(
      "(?:early|child|forced)(?:,? (?:and|or|and/or) (?:early|child|forced)|, (?:early|child|forced),?(?: and| or) (?:early|child|forced))*,? marriages?|(?:forced|coerced|sold)(?: \\p{L}+){0,3} (?:in)?to (?:marriage|prostitution)|forced to marry|forced (?:pregnancy|pregnancies|prostitution|abortions?|sterili[sz]ations?)|child brides?|honou?r killings?",
    ),
  },
  {
    sense: "sgbv",
    pattern: re(
      "(?:domestic|intimate~partner|spousal|family|marital) (?:violence|abuse)|violence against (?:[\\p{L}-]+ ){0,3}?(?:women|girls|females)(?: and girls)?",
    ),
  },
  {
    sense: "agenda",
    pattern: re(
      "women(?:,| and) peace and security|wps|resolutions? (?:1325|1820|1888|1889|1960|2106|2122|2242|2467|2493)(?: \\(\\d{4}\\))?",
    ),
  },
  {
    sense: "health",
    pattern: re(
      "maternal(?:, [\\p{L}-]+ and [\\p{L}-]+| and [\\p{L}-]+)?(?: health| mortality| deaths?| care)?|maternity|(?:sexual and )?reproductive(?: and [\\p{L}-]+)?(?: health| rights)?|obstetrics?|gynaecolog\\p{L}*|gynecolog\\p{L}*|midwi(?:fe|ves|fery)|ante~?natal|pre~?natal|post~?natal|fistulas?|breastfeeding|menstrual|menstruation|dignity kits?|contracepti\\p{L}*|sexual health",
    ),
  },
  {
    sense: "gender",
    pattern: re(
      "gender(?:ed|s)?(?:-[\\p{L}]+)*|sexes|sex~(?:disaggregated|specific|segregated)|(?:by|of) (?:age and )?sex|sex and age|(?:positive )?masculinit(?:y|ies)|patriarch(?:y|al)|sexis(?:m|t)|misogyn(?:y|istic|ist|ists)|femini(?:sm|st|sts|ne)|transgender",
    ),
  },
  {
    sense: "women",
    pattern: re(
      "(?:police|service|business|congress|country|states|noble|camera|trades|needle)?(?:women|womenfolk)(?:'s|s')?(?:-[\\p{L}]+)*|(?:police|service|business|country)?woman(?:'s)?|womanhood|females?(?:-[\\p{L}]+)*|(?:school~?)?girls?(?:'s|s'|')?|girlhood|(?:grand)?mothers?(?:'s|s'|')?|motherhood|wife(?:'s)?|wives(?:')?|widow(?:s|ed|hood)?(?:'s|s'|')?|(?:grand)?daughters?(?:'s|s'|')?|sisters?(?:'s|s'|')?|brides?|housewi(?:fe|ves)|pregnan(?:t|cy|cies)|lactating",
    ),
  },
];

/** Words that look like a mention and are none: titles, figures of speech, names of places and bodies unrelated to sex. */
export const EXCEPTIONS: readonly RegExp[] = [
  re("(?:spokes|chair|congress|alder|council|ombuds|assembly|news|sales|anchor|camera)(?:woman|women)"),
  re(
    "mother (?:tongues?|countr(?:y|ies)|ships?|compan(?:y|ies)|land|missions?|part(?:y|ies)|tongue-based)|mother earth|mother nature|motherland",
  ),
  re(
    "sister (?:missions?|cit(?:y|ies)|organi[sz]ations?|part(?:y|ies)|agenc(?:y|ies)|compan(?:y|ies)|entit(?:y|ies)|countr(?:y|ies)|republics?|nations?|states?|movements?|institutions?|units?|ships?|peoples?)|sisterly",
  ),
  re("daughter (?:compan(?:y|ies)|organi[sz]ations?)|first lad(?:y|ies)"),
];
