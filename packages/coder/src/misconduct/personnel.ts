const words = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, "u");

/** Acronyms of missions and agencies in lower case; words of the language that begin alike are left out. */
const ACRONYM =
  "(?!un(?:der|til|it|ion|iform|known|rest|armed|ity|less|like|paid|ique|lawful|safe|verified|precedented|ivers|due|trained|certain|wanted|identified|specified)\\p{L}*)(?:un\\p{L}{2,7}|minu\\p{L}{2,6}|monu\\p{L}{2,5}|who|wfp|iom|ocha|fao|ilo)";
const AGENCY =
  "(?:unicef|unhcr|unfpa|unops|undp|un women|iom|wfp|ocha|world health organization|world food programme|international organization for migration|united nations)";
const POST =
  "(?:staff|personnel|advisers?|advisors?|contractors?|components?|guards?|employees|workers|troops|soldiers|members|volunteers?|battalions?|vendors|suppliers|drivers?|interpreters?|consultants?|officers?)";

/** Those whose sexual exploitation, abuse or harassment is misconduct: personnel of the United Nations and its partners. */
const PEOPLE = [
  "united nations (?:and [\\p{L}-]+ )?(?:personnel|staff|peacekeepers?|officials?|forces|troops|volunteers?|contractors?|police|civilian|system|standards|entities|agencies)",
  "peacekeep(?:ers?|ing (?:personnel|troops|forces))",
  "blue helmets?",
  "(?:mission|civilian|uniformed|military|international|national|contingent|related|[\\p{L}-]*mission's|deployed|humanitarian|united nations police) (?:[\\p{L}-]+ )?(?:personnel|staff)",
  "contingents?",
  "military observers?",
  "staff (?:members?|officers?)",
  "(?:former|dismissed|(?:of|among|by|between|all|its own|our) (?:all )?) ?staff(?! of (?:the )?(?:hospital|prison|school|ministry|university))",
  "aid workers?",
  "(?:humanitarian|relief) (?:workers?|actors?|organi[sz]ations?)",
  "implementing partners?",
  "partner organi[sz]ations?",
  "(?:non-governmental )?partners? (?:organi[sz]ations? )?of the (?:united nations|mission)",
  "(?:troop|police)\\s?-?\\s?(?:and (?:troop|police)\\s?-?\\s?)?contributing",
  `${POST} (?:serving |deployed |working )?(?:of|with|at|in|for|to|from|contracted by) (?:the )?(?:mission|force|operation|${AGENCY}|${ACRONYM})`,
  `${AGENCY} (?:[\\p{L}-]+ )?${POST}`,
  "contractors?(?:'s?)?(?! of the (?:state|ministry|army))",
  "personnel of (?:the )?(?:mission|united nations)",
  "among (?:its|their|all) (?:personnel|staff)",
  "mission (?:members|leadership)",
  "force commander",
  "troops of the",
  "contracted by the (?:united nations|mission|force)",
  "(?:mandated by the|under an? |with an? |under the )security council(?: mandate)?",
  "non-united nations (?:security )?forces",
];
/** The machinery that deals with such misconduct, and the places in which it happens. */
const MACHINERY = [
  "misconduct",
  "zero\\s?-?\\s?tolerance",
  "conduct and discipline",
  "standards of conduct",
  "victims' rights",
  "special coordinator",
  "psea(?:h)?",
  "allegations?",
  "induction",
  "unsatisfactory conduct",
  "prohibited conduct",
  "abuse of authority",
  "sexual (?:exploitation|abuse) (?:claims?|complaints?|hotlines?|polic(?:y|ies)|focal points?|prevention)",
  "(?:within|in|inside|at|across|throughout|against|free of [^.;]*) the (?:mission|force|organization|united nations)(?! (?:area|'s area|headquarters area))",
  "(?:mission|force)'s (?:gate|premises|compound|camps?|bases?|canteen|ranks)",
];

/** Words that show that personnel of the United Nations or its partners are meant. */
export const OURS = words([...PEOPLE, ...MACHINERY].join("|"));
/** The persons alone: who may stand behind "by". */
export const OUR_PEOPLE = words(PEOPLE.join("|"));

/** Who does or suffers it when it is violence in the country. */
export const OTHERS = words(
  [
    "armed (?:groups?|elements?|men|actors|gangs?)",
    "gangs?|gang members|traffick\\p{L}*|smuggl\\p{L}+|militias?|militiamen|fighters|rebels|combatants|insurgents|soldiers|gendarmes|warders|jailers",
    "landlords|employers|foremen|teachers?|priests?|imams?|relatives|stepfathers?|husbands?|neighbours|community members|forced labour|family members|intimate|clan",
    "(?:national|local|state) police|security forces|al-shabaab|boko haram|candidates|rall(?:y|ies)",
    "(?:women|girls|children|boys|families|persons|people|refugees|migrants|minors)(?: [\\p{L}'-]+){0,8} (?:face|faced|faces|facing|exposed|vulnerable|remain at|are at|were at|forced|resort\\p{L}*|subjected)",
    "(?:exposed|vulnerab\\p{L}+|subjected) to",
    "other forms of",
  ].join("|"),
);

/** Perpetrators among ours of an act that any word for such violence names ("a contingent member was accused of rape"). */
export const BY_OURS =
  /(?<!\p{L})(?:by|against|involving|implicating|accus\p{L}+|attributed to|allegations? (?:against|that|of)|suspected|charged) (?:[\p{L}\p{N}',-]+ ){0,5}(?:peacekeepers?|united nations (?:personnel|staff|peacekeepers?|police)|contingents?(?: members?)?|mission personnel|staff members? of the|aid workers?|humanitarian workers?|uniformed personnel|civilian personnel|military observers?|implementing partners?)(?!\p{L})|(?<!\p{L})(?:peacekeepers?|contingent members?|staff members?|members? of (?:a|the|its) (?:[\p{L}-]+ )?contingent|aid workers?|united nations personnel)(?: [\p{L}-]+){0,4} (?:accused|suspected|charged|convicted|repatriated|alleged to have|allegedly (?:raped|committed))/u;

/** Ours as those who record or teach, not as those who did it. */
export const OURS_AS_WITNESS = words(
  "(?:peacekeepers|personnel|staff|police|contingents?|observers|officers|mission|force) (?:documented|verified|recorded|monitored|investigated|trained|interviewed|assisted|received reports|supported|reported|observed)",
);
