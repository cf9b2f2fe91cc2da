import { wordSet } from "./word-set.ts";

/** Words that give a person's sex as female; kinship as the codebook has it (wives, mothers, widows, daughters, sisters). */
export const FEMALE = wordSet(`
  woman women girl girls female females schoolgirl schoolgirls wife wives mother mothers widow widows daughter daughters
  sister sisters grandmother grandmothers granddaughter granddaughters niece nieces aunt aunts bride brides midwife
  midwives nun nuns housewife housewives lady ladies mother-to-be businesswoman businesswomen policewoman policewomen
  servicewoman servicewomen sportswoman sportswomen stepmother stepdaughter stepsister womenfolk councilwoman
  councilwomen congresswoman congresswomen fisherwoman fisherwomen craftswoman craftswomen tribeswoman tribeswomen
  camerawoman camerawomen countrywoman countrywomen
`);

/** Words that give a person's sex as male; husbands, brothers and sons are not such words (codebook, level). */
export const MALE = wordSet(`
  man men boy boys male males schoolboy schoolboys menfolk
`);

/** Sexed nouns for children. */
export const CHILD_WORDS = wordSet(`
  girl girls boy boys schoolgirl schoolgirls schoolboy schoolboys child children infant infants baby babies newborn
  newborns toddler toddlers minor minors adolescent adolescents teenager teenagers juvenile juveniles schoolchild
  schoolchildren
`);

/** Words that give an age as adult; an office or a uniform gives none. */
export const ADULT_WORDS = wordSet(`
  woman women man men adult adults wife wives widow widows lady ladies businesswoman businesswomen policewoman
  policewomen servicewoman servicewomen housewife housewives grandmother grandmothers
`);

/** Before "men" these make them armed men, whose sex is not the point (codebook, disaggregated). */
export const ARMED_MARKS = wordSet(`armed masked hooded uniformed gun-wielding heavily-armed well-armed plain-clothed`);

/** Singular words that give the sex of one person. */
export const SINGULAR_SEXED =
  /^(?:woman|girl|man|boy|female|male|mother|widow|wife|daughter|sister|schoolgirl|schoolboy|grandmother|niece|aunt|bride|nun|lady|policewoman|businesswoman|servicewoman)$/u;
