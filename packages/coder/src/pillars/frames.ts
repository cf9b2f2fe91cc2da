/** What happens to the women or the persons of a figure: suffer harm, take part, be served. Topics of rights stand apart. */
export type Frame = "harm" | "part" | "served";

const words = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source.trim().replace(/\s+/g, "|")})(?![\\p{L}])`, "gu");

const HARM = String.raw`
  killed killings? murder\p{L}* execut(?:ed|ions?) injur\p{L}+ wounded casualt\p{L}+ fatalit\p{L}+ deaths? died dead[\s-]bodies lost[\s-]their[\s-]lives maim\p{L}*
  abduct\p{L}+ kidnap\p{L}+ hostages? seized taken[\s-](?:from|away|captive|by) captiv\p{L}+ missing disappear\p{L}+ (?:believed[\s-]to[\s-]be|being|still)[\s-]held held[\s-](?:captive|for[\s-]ransom|incommunicado)
  detain\p{L}* detention arrest\p{L}* imprison\p{L}* prisoners? inmates custody (?:left|leave|leaving)[\s-]the[\s-]ranks released? freed rescued recruitment(?=[\s-](?:and[\s-]use[\s-])?of[\s-](?:\p{L}+[\s-])?(?:child|boys|girls|minors)) strip[\s-]of stripped[\s-]of
  victims? survivors? (?<!(?:ceasefire|airspace|military|truce|blue[\s-]line|agreement)[\s-])violations? violated abuses? abused abusive attack\p{L}* assault\p{L}* harass\p{L}* threat(?:s|en|ens|ening)? threatened(?![\s-]to) intimidat\p{L}+ coerc\p{L}+
  beaten beatings? beats? shot struck[\s-]by bullets groped robbed tortur\p{L}+ lynched flogg\p{L}+ stoned burned ill[\s-]treat\p{L}* punish\p{L}* fined fining extort\p{L}* reprisals? traffick\p{L}+ exploit\p{L}+
  hate[\s-]speech misogyn\p{L}+ discriminat\p{L}+ stigma\p{L}* hostilit\p{L}+ violence suffer\p{L}* (?<!food[\s-])insecurity affected[\s-]by[\s-]violence shelter(?:ed|s)?[\s-]for[\s-]survivors incidents? crimes?
  unexploded explosive bomb\p{L}* airstrikes? strikes? shelling crossfire (?:land)?mines[\s-]and mine[\s-]accidents?
  protect\p{L}* safety (?:feel|felt|are|were)[\s-](?:un)?safe shield(?:s|ed|ing)? spared? escort(?:s|ed)?(?=[\s-](?:women|girls|them)) rights right[\s-]to(?![\s-](?:nominate|appoint|vote|stand|name)) restrict\p{L}* bans? banned edicts? decrees? barr(?:ed|ing)(?=[\s-](?:from|women|girls)) prohibit\p{L}* forbid\p{L}* den(?:y|ies|ied|ying)(?=[\s-](?:women|girls|them)) prevented[\s-]from refus(?:e|es|ed|ing)[\s-]entry risks?[\s-](?:to|for|facing) mahrams? hijabs? male[\s-]guardians? may[\s-](?:no[\s-]longer|not) age[\s-]of[\s-]marriage
  (?<!(?:electoral|elections?|rule[\s-]of)[\s-])laws?(?![\s-]on[\s-](?:general|local)) legislation`;

const PART = String.raw`
  participa\p{L}+ attend(?:ed|ees|ance|ing|s)? represent(?:ation|atives?|ed) voices? decision[\s-]?making roles? (?<!(?:economic|financial|social)[\s-])inclusi(?:on|ve|vity) included(?=[\s-]in) engaged engagement met meetings? consult\p{L}+ contributions?
  first(?=[\s-](?:ever[\s-])?(?:wom[ae]n|female)) leaders? leadership (?<!-)lead(?:s|ing)?(?![\s-]to) (?<!-)led(?![\s-]to) (?:village|section|department|government)[\s-]heads? (?<!(?:famil(?:y|ies)|households?|homes)[^.;]{0,30})head(?:ed|s)?(?=[\s-](?:the|a|of|by|sector))(?![\s-]of[\s-](?:the[\s-])?(?:household|famil)) chairs? chaired elect(?:ed|ions?|oral|orate|ion)? candida\p{L}+ contenders? field(?:s|ed|ing)?(?=[\s-](?:\p{L}+[\s-]){0,3}(?:wom[ae]n|female|candidate)) contests? run[\s-]for stand(?:s|ing)?[\s-]for won(?![\s-](?:tenders?|contracts?|the[\s-]right)) appoint\p{L}+ nominat\p{L}+ promot(?:ed[\s-]to|ions) sworn[\s-]in named[\s-](?:to|as) put[\s-]forward brought[\s-]in
  parliament\p{L}* legislat(?:ure|ors?|ures|ive) deput(?:y|ies) senat\p{L}+ assembly councillors? seats? councils? absence[\s-]of places[\s-]on cabinet ministers? portfolios? governors? mayors? chiefs? took[\s-]office public[\s-]offices? rector enstooled quotas? lists? boards? (?:on|in|to)[\s-]the[\s-](?:\p{L}+[\s-])?commissions? commissioners? committees? panels?
  politic(?:al|ally|s|ians?) dialogues? mediat\p{L}+ negotiat\p{L}+ talks table plenary signator(?:y|ies) draft(?:ing)?[\s-](?:charter|committee|constitution) drafting peace[\s-]processe?s? peacebuilding peace[\s-](?:agreements?|accords?|deals?) peacemaking (?:focus[\s-]group|group|panel)[\s-]discussions? reconciliation peace[\s-]?efforts? peace[\s-]?initiatives? delegates? delegations? delegation speakers? moderated
  personnel staff(?:ing)? troops? armed[\s-]forces defence[\s-]forces peacekeepers? military battalions? commanders? air[\s-]force gendarmerie pilots? police(?:women)?(?![\s-](?:stations?|custody|posts?|headquarters|desks?)) policewom[ae]n officers? patrols? teams? units? contingents? observers? recruits? recruited recruitment(?![\s-](?:and[\s-]use[\s-])?of[\s-](?:\p{L}+[\s-])?(?:child|boys|girls|minors)) graduated graduates cadets ranks? colonel general deployed
  (?:diplomatic|civil|foreign|public)[\s-]service(?!s) judiciary bench judges? prosecutors? lawyers? magistrates? investigators (?<!longer[\s-]be[\s-])employed workforce (?<!(?:customs|border|observation|health|police|frontier|command)[\s-])posts?(?![\s-]?-|[\s-]at[\s-]) positions? parity balance mainstreaming
  civil[\s-]society civic vot(?:ers?|ed|ing|es) turnout polling ballots? protest\p{L}* demonstrat\p{L}+ (?<!\d[\s-])march(?![\s-]\d|[\s-]and) marche(?:d|rs|s) activists? defenders? journalists? volunteers advisers? experts? members? membership stakeholders local[\s-]actors network\p{L}* advoca\p{L}+ youths agenda
  workshops? seminars? conferences? forums? round[\s-]?tables? trained trainees training mentor\p{L}*`;

const SERVED = String.raw`
  humanitarian health(?:care)? medical hospital\p{L}* clinics? psychosocial treatment treated maternal reproductive vaccinat\p{L}+ tablets evacuat\p{L}+ epidemic cholera counsel(?:l?ing|lors?) rehabilitat\p{L}+
  (?<=women's[\s-])cent(?:re|er)s? food food[\s-]insecurity nutrition\p{L}* malnutrition malnourished hunger rations? meals? biscuits milk[\s-]powder fed fortified seeds? water sanitation hygiene sanitary latrines kits dignity[\s-]kits clothes clothing blankets supplies handed[\s-]out distribut\p{L}+ housed lodging homes shelter\p{L}*
  livelihoods? vocational literacy income employment[\s-]opportunities jobs? econom\p{L}+ socio[\s-]?economic entrepreneur\p{L}* enterprises? cooperatives? marketing cash loans? grants? savings credit farmers? farms farming agricultur\p{L}* harvest sewing tailoring trade traders? market[\s-] vendors business(?:es)? households? famil(?:y|ies)(?=[^.;]{0,30}[\s-]headed) land[\s-](?:titles?|rights|ownership|tenure|plots?) titles property pension(?:s|ers)?
  education\p{L}* schools?(?<!officer[\s-]school) schooling pupils students? enrol\p{L}* classes
  displaced displacement refugees? fled flee fleeing returnees? returns?(?![\s-]of[\s-](?:the[\s-])?(?:herds?|cattle|animals|stolen|bod(?:y|ies)|weapons|equipment)) (?<!voters[\s-](?:in[\s-]\p{L}+[\s-])?)returned(?![\s-](?:\p{L}+[\s-])?women[\s-]to) gone[\s-]back go[\s-]back reintegrat\p{L}+ reinsertion resettle\p{L}* repatriat\p{L}+ asylum in[\s-]need needs drought floods? storms? cyclones? earthquakes? landslides? drowned recovery walked[\s-]for stipends? cantonment demobili[sz]\p{L}+
  legal[\s-]aid legal[\s-]assistance beneficiar\p{L}+ benefit(?:ed|ing|s)? serv(?:e[ds]?|ing)(?![\s-](?:with|in|as|at|on|under|among)) referral
  (?<!(?:police|civil|prison|security|correctional|intelligence|penitentiary|military|armed|national|public|diplomatic|foreign)[\s-])services? (?<=(?:were|was|been|be)[\s-])assisted assistance aid compensat\p{L}+`;

/** Codebook, pillars: cue vocabulary by frame; alternatives are separated by white space, `[\s-]` is a space within one. */
export const FRAMES: readonly { readonly frame: Frame; readonly pattern: RegExp }[] = [
  { frame: "harm", pattern: words(HARM) },
  { frame: "part", pattern: words(PART) },
  { frame: "served", pattern: words(SERVED) },
];
