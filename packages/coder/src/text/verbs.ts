const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Forms of be, have and do, which are finite or join a participle to make a predicate. */
export const AUXILIARIES = list(
  "is are was were am be been being has have had having does do did isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't",
);
/** Modal verbs; always finite. */
export const MODALS = list(
  "will would shall should can could may might must ought cannot can't won't wouldn't shouldn't couldn't mustn't",
);

/** Irregular past forms that are never participles: finite wherever they stand. */
export const FINITE_PASTS = list(
  "began took gave went saw spoke rose fell showed knew wrote drove stole broke chose beat bore became came ran grew drew threw withdrew underwent undertook arose overcame oversaw resumed did was were flew forbade fled swore wore tore sank woke ate forgave froze",
);
/** Irregular forms that are past or participle, as "held" is. */
export const PAST_OR_PARTICIPLE = list(
  "held met led made found said told brought sent left won lost built paid kept heard set put hit cut stood sought fought understood taught caught bought thought felt shot read spread dealt meant struck spent sold laid lent bound hung fed wed upheld withheld bet burnt learnt shed cost hurt",
);
/** Participles that are never finite by themselves. */
export const PARTICIPLES = list(
  "taken given gone seen spoken risen fallen shown begun known written driven stolen broken chosen beaten born borne torn worn become overcome withdrawn grown drawn thrown undertaken undergone forgiven forbidden frozen done sworn hidden proven overseen",
);
/** Words in -ed that are no verb form, or hardly ever. */
export const NOT_VERBS_IN_ED = list(
  "need indeed speed seed feed breed exceed proceed succeed red bed hundred kindred sacred naked wicked rugged armed unarmed so-called aforementioned united above-mentioned unprecedented limited mixed detailed complicated related conflict-related unmanned sophisticated",
);

/** Present forms met in reports; base form and form in -s. Those that are also nouns stand in the next list. */
const PRESENT_STEMS =
  "remain continue face include account represent constitute comprise require suffer bear play hold welcome commend urge encourage appeal recommend reiterate condemn deplore express acknowledge stress emphasize emphasise underline underscore provide contribute seek participate live lack persist exceed serve lead become exist allow enable affect undermine prevent limit deserve receive bring show demonstrate indicate suggest reflect form cover concern involve engage prohibit criminalize guarantee grant stipulate oblige entail offer address focus benefit reach take give make stand keep leave lose die flee fear believe hope trust thank look regret applaud appreciate strive pose hamper hinder impede restrict deprive expose depend rely occur take exacerbate perpetuate fuel drive protect promote advance strengthen improve ensure empower include enjoy head chair attend go come say tell speak find feel know see carry call work report need support aim plan note reaffirm reassure invite request demand join remind stem derive result amount total number belong refuse agree decide vote win run stay return arrive sell earn own use tend begin start end stop stress count fall rise grow reside want lie mark target aspire await lay add extend vary differ range deal help appear seem";
const stems = PRESENT_STEMS.split(/\s+/);
/** Present forms in -s ("remains", "faces"). */
export const PRESENT_S: ReadonlySet<string> = new Set(stems.map(third));
/** Base forms, finite after I, we, they, who, a plural noun. */
export const PRESENT_BASE: ReadonlySet<string> = new Set(stems);
/** Forms of the two lists above that are nouns as often: finite only where their neighbours say so. */
export const NOUN_OR_VERB = list(
  "face faces account accounts play plays hold holds appeal appeals stress stresses lack lacks lead leads limit limits show shows form forms cover covers concern concerns grant grants offer offers address addresses focus benefit benefits reach stand stands leave leaves fear fears hope hopes trust trusts look looks regret regrets drive drives protect head heads chair chairs call calls work works report reports need needs support supports aim aims plan plans note notes invite request requests demand demands result results amount amounts total totals number numbers vote votes win wins run runs stay stays return returns use uses end ends stop stops count counts fall falls rise rises mark marks target targets range ranges deal deals help start starts extend finds find advance advances fuel fuels document documents charge charges head share shares",
);
function third(stem: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(stem)) return `${stem}es`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ies` : `${stem}s`;
}

/** After these the base form makes the predicate ("will continue", "did receive"). */
export const TAKES_BASE = list(
  "will would shall should can could may might must cannot do does did don't doesn't didn't won't",
);
/** Verbs of a report's first person, which go on after "and". */
export const FIRST_PERSON = list(
  "urge call encourage appeal recommend reiterate welcome commend condemn express note thank stress emphasize emphasise underline underscore reaffirm remain look invite request hope trust deplore regret pay applaud acknowledge",
);
/** What missions and governments do: after a comma or "and" these go on with the predicate rather than qualify a noun. */
export const ACTIVITIES = list(
  "supported trained conducted facilitated provided organized organised held delivered launched completed deployed distributed assisted built repaired rehabilitated established advocated engaged met convened visited recorded documented verified monitored handed published adopted approved signed appointed elected announced called urged requested received sent opened closed launched created helped promoted enabled informed discussed attended participated reported stressed welcomed condemned agreed refused returned fled kept",
);
export const NOT_GERUNDS = list(
  "during including following regarding concerning according notwithstanding peacekeeping peacebuilding building meeting training housing king ring spring morning evening thing something anything everything nothing upcoming outstanding briefing hearing funding neighbouring neighboring surrounding outgoing incoming ruling governing fishing farming herding policymaking decision-making policing wing ceiling",
);
/** Participles that say what persons are: before a noun, at the start of an item of a list, they are no verb. */
export const STATUS = list(
  "displaced demobilized demobilised retired disabled wounded injured detained exiled married widowed divorced separated uprooted dismissed abandoned repatriated bereaved educated unemployed",
);
/** What others did to a person; predicates only with an object. */
export const OF_PERSONS = list("accused suspected convicted acquitted charged deprived composed sentenced wanted");
/** Words that follow "to" without being its verb. */
export const NOT_INFINITIVES = list(
  "january february march april may june july august september october november december date women girls men boys children gender peace human sexual",
);
