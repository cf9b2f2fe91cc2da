import { wordSet } from "./word-set.ts";

/** Participles and past forms said of persons only: after a bare number they make it a number of persons. */
export const PERSONAL_VERBS = wordSet(`
  killed injured wounded abducted kidnapped detained arrested imprisoned jailed raped tortured maimed murdered executed
  assassinated beheaded hanged shot stabbed displaced dead missing hospitalized hospitalised deported evacuated rescued
  fled died perished drowned surrendered escaped attended participated graduated enrolled testified voted resigned
  defected starved pleaded orphaned bereaved evicted expelled exiled married divorced widowed abused assaulted enslaved
  trafficked exploited forced harmed hurt sentenced convicted acquitted indicted prosecuted tried charged pardoned
  released freed interrogated questioned interned wed pregnant ill sick infected malnourished hungry homeless unarmed
  unaccompanied unharmed alive demobilized demobilised disarmed reintegrated reunited conscripted enlisted trained
  vaccinated immunized immunised infected treated hiding employed unemployed naturalized elected appointed nominated
  crossed arrived settled admitted sheltered sheltering sustained suffered sought underwent joined
`);

/** Participles that can be said of things too: the number takes its kind from what was counted before it. */
export const SHARED_VERBS = wordSet(`
  returned registered transferred repatriated deployed recruited selected rejected reported targeted assisted received
  identified recovered remained affected reached served supported certified verified approved validated screened
  documented recorded listed included represented attributed separated relocated resettled moved left remain remains
  expected projected estimated working living located found involved engaged consulted interviewed invited departed
  entered travelled joined completed qualified benefited benefitting benefiting seeking awaiting fleeing facing
  handed counted hosted referred placed brought taken held
`);

/** Those of {@link PERSONAL_VERBS} that ships, vehicles or cases can have too; what was counted before decides. */
export const SOMETIMES_THINGS = wordSet(`
  released detained missing freed evacuated rescued displaced crossed arrived settled joined admitted treated tried shot forced
  affected escaped hit infected abducted attended suffered sustained
`);

/** Past forms that take an object: a number before them stands for persons ("five sustained injuries"). */
export const ACTIVE_VERBS = wordSet(
  `concern address affect involve promote benefit protect mention contain include included involved contained featured sustained suffered attended fled sought crossed underwent testified joined resigned`,
);

/** What harms persons or takes their liberty; whoever suffers it is no attacker. */
export const SUFFERED_VERBS = wordSet(`
  killed injured wounded abducted kidnapped detained arrested imprisoned jailed raped tortured maimed murdered executed
  assassinated beheaded hanged shot stabbed dead died missing captured apprehended surrendered demobilized demobilised
  disarmed released freed repatriated sentenced convicted acquitted indicted prosecuted tried charged neutralized
  neutralised reintegrated trained recruited pardoned evacuated drowned perished hospitalized treated extradited
  transferred deported registered suspended dismissed sacked ousted enrolled screened cantoned graduated eliminated interrogated reinserted rehabilitated
  killing killings wounding injuring abducting detaining arresting capturing neutralizing eliminating releasing
  repatriating training demobilizing disarming apprehending recruiting registering transferring reintegrating sentencing
  death deaths injury injuries arrest arrests capture release surrender detention demobilization demobilisation
  disarmament repatriation reintegration extradition trial training execution loss losses bodies remains registration
  defected defection defections deserted reinsertion cantonment encampment
`);

/** Moves and attacks: said of armed persons they keep them out of the gap (codebook). */
export const MOVING_VERBS = wordSet(`
  attacked raided ambushed stormed entered crossed advanced moved looted fired opened shot seized occupied invaded
  infiltrated assaulted besieged encircled surrounded massed gathered regrouped positioned boarded approached marched
  arrived withdrew left passed patrolled seen spotted observed sighted attack attacking entering crossing advancing
  overran stormed ransacked fleeing moving raiding looting attempted blocked stopped established mobilized mobilised converged intercepted robbed
  broke forced torched burned burnt carrying riding wearing abducted kidnapped killed
`);

/** Words by which the report says what became of persons or what they did, passive or active. */
export const DEED_VERBS = wordSet(`
  killed injured wounded abducted kidnapped detained arrested imprisoned jailed raped tortured maimed murdered executed
  displaced hospitalized hospitalised deported evacuated rescued fled died perished drowned surrendered escaped attended
  participated graduated enrolled testified voted resigned defected evicted expelled assaulted trafficked sentenced
  convicted acquitted indicted prosecuted charged pardoned released freed demobilized demobilised disarmed reintegrated
  reunited conscripted enlisted trained vaccinated treated elected appointed nominated returned registered transferred
  repatriated deployed recruited selected assisted affected reached served supported certified screened relocated
  resettled consulted interviewed targeted benefited crossed arrived settled sheltered hosted gathered received
  represented empowered mobilized sensitized briefed mentored employed rehired repatriating identified missing
  killing injuring wounding abducting displacing detaining arresting training releasing recruiting affecting benefiting
  targeting involving sheltering evacuating rescuing deporting registering assisting reaching serving hosting empowering
  deploying consulting supporting sensitizing mentoring vaccinating
  train trains deploy release arrest need require benefit face
`);

/** Auxiliaries and forms of "to be" that may stand between a number and its participle. */
export const AUXILIARIES = wordSet(`
  was were is are be been being has have had will would may might could can shall should must did does do
  also reportedly allegedly then later subsequently since still currently already now either newly arbitrarily
  unlawfully fatally seriously severely critically slightly lightly forcibly internally voluntarily summarily not
  officially successfully temporarily remain remained become became get got
`);

/** "To be" and "to have", which mark a finite verb and so the end of a list. */
export const FINITE = wordSet(`was were is are has have had will would may might could can did remain remained`);

/** Past forms that end neither in "-ed" nor in "-ing"; right after a person noun they are its verb. */
export const IRREGULAR_PASTS = wordSet(`
  went came took made got gave saw sat stood kept met lost won fell fought ran sent spent told wrote began broke brought
  built chose drove ate grew heard knew paid said slept spoke swam swore threw wore held led left found bore fled rose
  sought taught caught bought sold felt became withdrew
`);

/** Verbs in the present as they stand right after a plural subject ("30 women run the market"). */
export const BASE_VERBS = wordSet(`
  share run live work head face need sell own use lead serve hold sit make take know say want fear lack receive depend rely
  earn farm manage attend go come remain return stay sleep walk carry die eat speak believe belong make keep wait cross
  suffer monitor preside command chair teach study require represent account constitute comprise outnumber
`);
