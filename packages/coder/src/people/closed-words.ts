import { wordSet } from "./word-set.ts";

/** Words at which a noun phrase that began with a number ends. */
export const STOPS = wordSet(`
  in on at by from to with without of for since during against among amongst amid near between under over above below
  into onto upon across through throughout around along after before until till towards toward via per despite within
  inside outside beyond behind beside besides following regarding concerning including excluding except like unlike than
  as while when where whereas which who whom whose that because although though if unless whether so but nor yet also
  was were is are be been being has have had will would may might could can shall should must did does do
  the a an this these those his her its their our my your he she it they we i them him us there here
  not only then thus hence however therefore meanwhile respectively alone altogether together about
  according due owing based compared both all each every either neither
  reportedly allegedly approximately nearly roughly almost
`);

/** Words before a number that only say how exact it is. */
export const APPROXIMATORS = wordSet(`
  about approximately around some over under nearly almost roughly circa least most than more less fewer up to at
  an estimated estimated additional another further total only just exactly as many total of reportedly other
  close well the these those all its their his her our such both remaining respectively first last
`);

/** Indefinite amounts: never a number (codebook, gap: vague numbers). */
export const VAGUE_AMOUNTS = wordSet(
  `dozens hundreds thousands scores tens millions several many numerous countless various few multiple`,
);

/** Words that make what follows a part of what came before. */
export const PART_OPENERS = wordSet(`
  including include includes included comprising comprised comprises comprise consisting consisted namely
  notably especially particularly
`);

export const MONTHS = wordSet(`
  january february march april may june july august september october november december
`);

/** Words before a number that make it a reference, a label or a rank, not a count. */
export const REFERENCE_WORDS = wordSet(`
  paragraph paragraphs para paras article articles chapter chapters section sections resolution resolutions decision
  decisions annex annexes figure figures table tables footnote page pages phase level levels category tier zone room
  class grade version no nos number sector sectors rule rules principle form block unit line lot highway route road
  indicator goal goals target targets pillar law decree act protocol convention regulation order operation battalion
  appendix enclosure item items step stage part track area building gate runway channel camp sdg covid title order
  score index rank day week month january february march april may june july august september october november december
  strain type option scenario
`);

export const CURRENCY_MARKS = /[$€£¥]/u;

/** Units after a number. */
export const UNITS = wordSet(`
  km kms kilometre kilometres kilometer kilometers metre metres meter meters m mm cm mile miles feet hectare hectares
  acre acres ton tons tonne tonnes kg kilogram kilograms gram grams litre litres barrel barrels hour hours day days week
  weeks month months year years minute minutes second seconds degree degrees times mw kw kwh mwh gb volts square cubic
  point points percentage dollars dollar euros euro francs pounds birr shillings naira cfa usd us$ dinars rupees gourdes
  a.m p.m am pm gmt knots dose doses round rounds o'clock decades decade centuries
`);
