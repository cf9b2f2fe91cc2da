/** Harm that falls on persons: it outweighs the office they hold ("the assault of a woman officer"). */
export const DIRECT_HARM =
  /(?<!\p{L})(?:killed|killings?|murder\p{L}*|injur\p{L}+|wounded|casualt\p{L}+|fatalit\p{L}+|deaths?|died|abduct\p{L}+|kidnap\p{L}+|detained|detention|arrest(?:ed|s)?|beaten|shot|tortur\p{L}+|assault(?:s|ed)?|attack(?:s|ed)? (?:on|against)|threat(?:s|ened)?|harass(?:ed|ment)|hate[\s-]speech|intimidat\p{L}+|campaigns? (?:against)|missing|disappear\p{L}+|executed|grave violations|violations)(?!\p{L})/u;
/** An audience: those counted sat in a room, whatever the session was about. */
export const AUDIENCE =
  /(?<!\p{L})(?:participants?|participated|attend(?:ed|ees|ance|ing)|trained|trainees|training|workshops?|sessions?|seminars?|courses?|forums?|round[\s-]?tables?|conferences?|consultations?|meetings?|briefed|personnel|strength|troops?|candidates?|elected|appointed|seats?|recruits|graduated|members? of (?:parliament|the)|representatives|stakeholders)(?!\p{L})/u;
/** Offices in politics: an attack on their holders bears on participation as well. */
export const POLITICAL =
  /(?<!\p{L})(?:candida\p{L}+|politicians?|parliamentarians?|voters?|leaders|elected|participation|electoral|mediators?|activists?|defenders?)(?!\p{L})/u;

/** Stopping such violence: prevention (codebook: early warning, impunity, arrests, trials, convictions, training, awareness). */
export const PREVENTION =
  /(?<!\p{L})(?:prevent\p{L}*|early[\s-]warning|impunity|to account|to justice|accountab\p{L}+|trials?|tried|try those|bring(?:ing)? [^.;,]{1,40} to justice|(?<!(?:anyone|those|persons?|people) )convict\p{L}+|sentenc(?:ed|es|ing)|prosecut\p{L}+|indict\p{L}+|courts?|tribunals?|charged|arrest(?:s|ed)?|investigat\p{L}+|inquir(?:y|ies)|punish\p{L}*|verdicts?|communiqués?|standing orders|command orders|coach(?:ed|ing)|taught|teach(?:es|ing)?|courses?|inductions?|refreshers?|lessons?|awareness|sensiti[sz]\p{L}+|train(?:ing|ings|ed|s)|workshops?|seminars?|sessions?|(?:awareness|advocacy|information|outreach) campaigns?|campaigns? against|round[\s-]?tables?|discussions?|modules?|radio (?:spots?|programmes?|broadcasts?|campaigns?)|posters|leaflets|e-learning|brief(?:ed|ings?)|task forces?|action plans?|road maps?|end(?:ing)? (?:such |all |sexual |gender|violence)|mitigat\p{L}+|capacity[\s-]building|outreach|deterr\p{L}+|advocacy)(?!\p{L})/u;
/** Awareness and justice alone: prevention and no more; the training of those who deal with it also protects. */
export const ONLY_PREVENTION =
  /(?<!\p{L})(?:radio (?:spots?|programmes?|broadcasts?)|posters|leaflets|awareness|sensiti[sz]\p{L}+|(?:decided|adjudicated|heard|tried|concluded) [^.;]{0,40}cases|(?<!(?:anyone|those|persons?|people) )convict\p{L}+|sentenced|found guilty|acquitted)(?!\p{L})/u;
export const ALSO_PROTECTION =
  /(?<!\p{L})(?:survivors?|victims?|protect\p{L}*|recorded|documented|verified|reported|incidents?|wom[ae]n|girls?|raped|affected|referral)(?!\p{L})/u;
/** Services to those who suffered it: relief and recovery. */
export const SURVIVOR_SERVICES =
  /(?<!\p{L})(?:medical|psychosocial|psychological|counselling|legal (?:aid|assistance|support|services|counsel\p{L}*)|health\p{L}*|livelihoods?|reintegrat\p{L}+|treatment|treated|shelters?|safe houses?|one-stop|services|dignity kits|cash|economic|socioeconomic|compensation|reparations?|rehabilitat\p{L}+|clinics?|hospitals?|safe spaces?|doctors?|nurses?|lawyers?|counsell?ors?|lodging|schooling)(?!\p{L})/u;
/** Skills for a living: who learns them is served, not heard. */
export const LIVELIHOOD =
  /(?<!\p{L})(?:vocational|tailoring|sewing|business(?: management| skills)?|small businesses|literacy|livelihoods?|income(?:[\s-]generating)?|farming|agricultur\p{L}*|entrepreneur\p{L}*|soap[\s-]making|baking|bakery|weaving|embroidery|hairdressing|bee[\s-]?keeping|carpentry|marketable skills)(?!\p{L})/u;
/** Women who prevent conflict. */
export const WOMEN_PREVENT =
  /(?<!\p{L})(?:conflict prevention|prevent\p{L}* (?:of )?(?:violent )?(?:conflicts?|violence|extremism|reprisals|clashes|raids|attacks|bloodshed|escalation|revenge|tensions)|early[\s-]warning|addressing (?:[\p{L}-]+ )?conflicts|agents of (?:peace|change)|prevention and resolution|violence reduction|de-escalat\p{L}+)(?!\p{L})/u;
/** What women do who keep violence from breaking out; they stand before it. */
export const AVERTING =
  /(?<!\p{L})(?:defus(?:e|es|ed|ing)|avert(?:s|ed|ing)?|calm(?:s|ed|ing)|warn(?:s|ed|ing)? (?:the \p{L}+ )?(?:of|when|about)|alert(?:s|ed|ing)? (?:the|to)|ga?ve (?:the )?(?:first |early )?(?:notice|warning)|talked [^.;]{1,40} out of|(?:stood|stand|stepped|placed themselves) between|dissuad\p{L}+|persuad\p{L}+ [^.;]{1,40} (?:not to|to go home|to lay down))(?!\p{L})/u;
/** Norms behind such violence. */
export const NORMS =
  /(?<!\p{L})(?:masculinit(?:y|ies)|harmful (?:[\p{L}-]+ )?(?:norms|practices)|gender(?:ed)? (?:norms|stereotypes?)|patriarchal norms)(?!\p{L})/u;
/** Names of State bodies whose words are no cue ("Ministry of Health reported"). */
export const BODY_NAMES =
  /(?<!\p{L})(?:(?:ministr(?:y|ies)|minister|department|office|institute|university|college|directorate|commissioner|court|academy|school|general command) (?:of|for) (?:the )?(?:[\p{L}-]+ )?[\p{L}-]+(?:(?:,| and) (?:[\p{L}-]+ )?[\p{L}-]+)*?|(?:supreme|high|constitutional|military) (?:court|schools)|red cross|(?:humanitarian |relief |female |woman |women )?aid (?:workers?|agenc(?:y|ies))|world refugee day|human rights (?:office|officers|division|component)|security council|secretary-general|(?:[\p{L}-]+ )?armed forces|(?:[\p{L}-]+ )*defence forces|united nations (?:police|mission|country team|population fund)|national police(?: service)?|human rights commission|food programme|children's fund|health organization|chief military|military operations|government|member states?|(?:child |civilian )?protection (?:of civilians|committees?|actors|partners|training|sessions)|child protection|attacks? (?:on|against) (?:schools?|hospitals?)(?: and (?:schools?|hospitals?))?|denial of humanitarian access)(?!\p{L})/gu;
/** Words of a part played that say as often who else is there; they yield to any other word nearby. */
export const WEAK_PART =
  /^(?:committees?|networks?|teams?|units?|members?|membership|police|military|officers?|peacekeepers?|staff|chiefs?|boards?|posts?|lists?|met|monitors?|local actors|volunteers|positions?|councils?|meetings?)$/u;
/** What a woman is by office, right behind the word; what happens to her says more ("the protection of women leaders"). */
export const OFFICE =
  /^(?:leaders?|activists?|candidates?|defenders?|journalists?|lawyers?|judges?|mediators?|politicians?|officers?|peacekeepers?|members?|representatives?|delegates?|prosecutors?|police)$/u;
/** What the persons are, not what happens to them ("displaced women elected …", "the beating of women traders"). */
export const STATUS = /^(?:displaced|refugees?|returnees?|traders?|farmers?|vendors|entrepreneur\p{L}*)$/u;
