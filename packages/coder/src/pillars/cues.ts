/** What happens to the women or the persons of a figure: suffer harm, take part, be served. Topics of rights stand apart. */
export type Frame = "harm" | "part" | "served";

const words = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.replace(/\s+/g, "|")})(?![\\p{L}])`, "gu");

/** Codebook, pillars: cue vocabulary by frame. Stems end in `\p{L}*`; "~" is a space or hyphen. */
export const FRAMES: readonly { readonly frame: Frame; readonly pattern: RegExp }[] = [
  {
    frame: "harm",
    pattern: words(
      String.raw`killed killings? murder\p{L}* execut(?:ed|ions?) injur\p{L}+ wounded casualt\p{L}+ fatalit\p{L}+ deaths? died dead[\s-]bodies abduct\p{L}+ kidnap\p{L}+ hostages? detain\p{L}* detention arrest\p{L}* imprison\p{L}* prisoners? inmates released? missing disappear\p{L}+ victims? violations? violated abuses? abused attack\p{L}* assault\p{L}* harass\p{L}* threat\p{L}* intimidat\p{L}+ hate[\s-]speech discriminat\p{L}+ protect\p{L}* rights violence safety survivors? misogyn\p{L}+ suffer\p{L}* traffick\p{L}+ beaten beating shot tortur\p{L}+ lynched flogg\p{L}+ stoned burned exploit\p{L}+ coerc\p{L}+ abusive maim\p{L}* reprisals? (?<!food[\s-])insecurity extort\p{L}* rescued hostilit\p{L}+ shelter(?:ed|s)?[\s-]for[\s-]survivors affected[\s-]by[\s-]violence incidents? crimes? unexploded explosive bomb\p{L}* airstrikes? strikes? shelling crossfire ill[\s-]treat\p{L}* stigma\p{L}* restrict\p{L}* bans? banned (?<!(?:electoral|elections?|rule[\s-]of)[\s-])laws?(?![\s-]on[\s-](?:general|local)) legislation`,
    ),
  },
  {
    frame: "part",
    pattern: words(
      String.raw`participa\p{L}+ attend(?:ed|ees|ance|ing|s)? attending representation representatives? represented leaders? leadership elect(?:ed|ions?|oral|orate|ion)? candida\p{L}+ appoint\p{L}+ nominat\p{L}+ parliament\p{L}* legislat(?:ure|ors?|ures|ive) deput(?:y|ies) senat\p{L}+ assembly seats? cabinet ministers? governors? mayors? quotas? decision[\s-]?making politic(?:al|ally|s|ians?) dialogues? mediat\p{L}+ negotiat\p{L}+ talks peace[\s-]processe?s? peacebuilding peacemaking reconciliation personnel staff(?:ing)? troops? peacekeepers? military police(?:women)?(?![\s-](?:stations?|custody|posts?|headquarters|desks?)) policewom[ae]n officers? patrols? teams? units? recruits? recruited recruitment graduated graduates cadets parity balance mainstreaming engaged engagement met consult\p{L}+ civil[\s-]society civic vot(?:ers?|ed|ing|es) contingents? contributions? workshops? seminars? conferences? forums? round[\s-]?tables? trained trainees training mentor\p{L}* (?<!(?:economic|financial|social)[\s-])inclusi(?:on|ve|vity) included observers? judges? prosecutors? lawyers? magistrates? investigators members? membership commissioners? committees? stakeholders local[\s-]actors network\p{L}* advoca\p{L}+ peace[\s-]?efforts? peace[\s-]?initiatives? roles? volunteers advisers? experts? delegates? delegations? delegation youths protest\p{L}* demonstrat\p{L}+ march\p{L}* activists? defenders? journalists? employed workforce posts? positions? ranks? colonel general deployed commander appointed voice voices agenda`,
    ),
  },
  {
    frame: "served",
    pattern: words(
      String.raw`humanitarian health(?:care)? medical hospital\p{L}* clinics? psychosocial treatment treated maternal reproductive food food[\s-]insecurity nutrition\p{L}* malnutrition malnourished hunger livelihoods? vocational literacy income employment[\s-]opportunities jobs? education\p{L}* schools? pupils students? enrol\p{L}* classes displaced displacement refugees? returnees? returns? returned reintegrat\p{L}+ reinsertion resettle\p{L}* repatriat\p{L}+ legal[\s-]aid legal[\s-]assistance asylum econom\p{L}+ beneficiar\p{L}+ benefit(?:ed|ing|s)? serv(?:e[ds]?|ing)(?![\s-](?:with|in|as|at|on|under)) cash shelter\p{L}* water sanitation hygiene latrines socio[\s-]?economic entrepreneur\p{L}* referral (?<!(?:police|civil|prison|security|correctional|intelligence|penitentiary|military|armed|national|public)[\s-])services? (?<=(?:were|was|been|be)[\s-])assisted assistance aid vaccinat\p{L}+ loans? grants? savings credit farmers? farming agricultur\p{L}* sewing tailoring trade traders? market[\s-] business(?:es)? dignity[\s-]kits kits recovery food[\s-]insecurity needs evacuat\p{L}+ demobili[sz]\p{L}+ rehabilitat\p{L}+ compensat\p{L}+ pension\p{L}* in[\s-]need counsel\p{L}+ distribut\p{L}+ drought floods? epidemic cholera`,
    ),
  },
];

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
  /(?<!\p{L})(?:prevent\p{L}*|early[\s-]warning|impunity|accountab\p{L}+|trials?|tried|convict\p{L}+|sentenc(?:ed|es|ing)|prosecut\p{L}+|indict\p{L}+|courts?|tribunals?|charged|arrest(?:s|ed)?|investigat\p{L}+|awareness|sensiti[sz]\p{L}+|train(?:ing|ings|ed|s)|workshops?|seminars?|sessions?|(?:awareness|advocacy|information|outreach) campaigns?|campaigns? against|round[\s-]?tables?|discussions?|modules?|radio (?:spots?|programmes?|broadcasts?|campaigns?)|posters|leaflets|e-learning|brief(?:ed|ings?)|task forces?|action plans?|road maps?|end(?:ing)? (?:such |all |sexual |gender|violence)|mitigat\p{L}+|capacity[\s-]building|outreach|deterr\p{L}+|advocacy)(?!\p{L})/u;
/** Awareness and justice alone: prevention and no more; the training of those who deal with it also protects. */
export const ONLY_PREVENTION =
  /(?<!\p{L})(?:radio (?:spots?|programmes?|broadcasts?)|posters|leaflets|awareness|sensiti[sz]\p{L}+|(?:decided|adjudicated|heard|tried|concluded) [^.;]{0,40}cases|convict\p{L}+|sentenced|found guilty|acquitted)(?!\p{L})/u;
export const ALSO_PROTECTION =
  /(?<!\p{L})(?:survivors?|victims?|protect\p{L}*|recorded|documented|verified|reported|incidents?|women|girls|raped|affected|referral)(?!\p{L})/u;
/** Services to those who suffered it: relief and recovery. */
export const SURVIVOR_SERVICES =
  /(?<!\p{L})(?:medical|psychosocial|psychological|counselling|legal (?:aid|assistance|support|services|counsel\p{L}*)|health\p{L}*|livelihoods?|reintegrat\p{L}+|treatment|treated|shelters?|safe houses?|one-stop|services|dignity kits|cash|economic|socioeconomic|compensation|reparations?|rehabilitat\p{L}+|clinics?|hospitals?|safe spaces?)(?!\p{L})/u;
/** Skills for a living: who learns them is served, not heard. */
export const LIVELIHOOD =
  /(?<!\p{L})(?:vocational|tailoring|sewing|business(?: management| skills)?|small businesses|literacy|livelihoods?|income(?:[\s-]generating)?|farming|agricultur\p{L}*|entrepreneur\p{L}*|soap[\s-]making|baking|bakery|weaving|embroidery|hairdressing|bee[\s-]?keeping|carpentry|marketable skills)(?!\p{L})/u;
/** Women who prevent conflict. */
export const WOMEN_PREVENT =
  /(?<!\p{L})(?:conflict prevention|prevent\p{L}* (?:of )?(?:violent )?(?:conflicts?|violence|extremism)|early[\s-]warning|addressing (?:[\p{L}-]+ )?conflicts|agents of (?:peace|change)|prevention and resolution|violence reduction|de-escalat\p{L}+)(?!\p{L})/u;
/** Norms behind such violence. */
export const NORMS =
  /(?<!\p{L})(?:masculinit(?:y|ies)|harmful (?:[\p{L}-]+ )?(?:norms|practices)|gender(?:ed)? (?:norms|stereotypes?)|patriarchal norms)(?!\p{L})/u;
/** Names of State bodies whose words are no cue ("Ministry of Health reported"). */
export const BODY_NAMES =
  /(?<!\p{L})(?:(?:ministr(?:y|ies)|minister|department|office|institute|university|college|directorate|commissioner|court|academy|school|general command) (?:of|for) (?:the )?(?:[\p{L}-]+ )?[\p{L}-]+(?:(?:,| and) (?:[\p{L}-]+ )?[\p{L}-]+)*?|(?:supreme|high|constitutional|military) (?:court|schools)|red cross|security council|secretary-general|(?:[\p{L}-]+ )?armed forces|(?:[\p{L}-]+ )*defence forces|united nations (?:police|mission|country team|population fund)|national police(?: service)?|human rights commission|food programme|children's fund|health organization|chief military|military operations|government|member states?|(?:child |civilian )?protection (?:of civilians|actors|partners|training|sessions)|child protection|attacks? (?:on|against) (?:schools?|hospitals?)(?: and (?:schools?|hospitals?))?|denial of humanitarian access)(?!\p{L})/gu;
