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
  schoolchildren pupil pupils
`);

/** Sexed nouns for adults, or nouns that adults alone are called by. */
export const ADULT_WORDS = wordSet(`
  woman women man men adult adults wife wives widow widows lady ladies elder elders officer officers soldier soldiers
  troops peacekeeper peacekeepers candidate candidates parliamentarian parliamentarians minister ministers personnel
  staff police voter voters midwife midwives
`);

/** Before "men" these make them armed men, whose sex is not the point (codebook, disaggregated). */
export const ARMED_MARKS = wordSet(`armed masked hooded uniformed gun-wielding heavily-armed well-armed plain-clothed`);
