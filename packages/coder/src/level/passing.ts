import type { Context, Placed } from "./context.ts";
import { coordination } from "./coordination.ts";
import { countWithin } from "./count-within.ts";
import { rider } from "./rider.ts";
import { said } from "./said.ts";
import type { PassingRule } from "./verdict.ts";

/** Ministry of Gender, UN-Women, a women's union (codebook, related). */
const name: PassingRule = (_, placed) =>
  placed.mention.named ? { rule: "level.name", note: "Part of the name of a body." } : null;

/** A figure or a reminder in brackets, for a group the sentence treats as a whole. */
const bracket: PassingRule = (context, placed) => {
  if ((context.depth[placed.first] ?? 0) === 0) return null;
  return { rule: "level.bracket", note: "Stands in brackets, beside a group that the sentence treats as a whole." };
};

/** Women, youth and civil society: three or more joined, of which two or more say nothing of sex or gender. */
const listOfThree: PassingRule = (context, placed) => {
  const list = coordination(context, placed);
  const others = list.items.filter((item) => !context.mentions.some((m) => m.first >= item.from && m.first < item.to));
  return others.length >= OTHERS_IN_A_LIST
    ? { rule: "level.list-of-three", note: "One of three or more in a list." }
    : null;
};
/** Two others and the mention make three (codebook: two joined are the topic together, three or more are a list). */
const OTHERS_IN_A_LIST = 2;

/** "patrols that included female officers": the clause only says what the counted things had in them. */
const relativeInclude: PassingRule = (context, placed) => {
  const before = said(context, placed.first - 12, placed.first);
  return /(?:that|which|whose(?: [\p{L}-]+){1,3})(?: [\p{L}]+)? (?:included|involved|comprised|contained|featured|had|has|have|counted|includes?|involves?|comprises?|contains?|counts?)(?: [\p{L}\d.,%-]+){0,6}$/u.test(
    before,
  ) ||
    (/(?:patrols?|teams?|units?|escorts?) (?:with|including|comprising|involving|containing)(?: [\p{L}\d.,%-]+){0,4}$/u.test(
      before,
    ) &&
      verbElsewhere(context, placed))
    ? { rule: "level.had-women-in-it", note: "Only says what the things counted had in them." }
    : null;
};

function verbElsewhere(context: Context, placed: Placed): boolean {
  return context.words.some((w, i) => i < placed.first && (w.tag === "finite" || w.tag === "auxiliary"));
}

/** "was attended by 30 women and 25 men". */
const attendance: PassingRule = (context, placed) => {
  const before = said(context, placed.first - 10, placed.first);
  const after = said(context, placed.last + 1, placed.last + 8);
  const attended =
    /(?:attended by|attendance of|participation of|presence of)(?: [\p{L}]+)?(?: [\p{L}\d.,-]+){0,4}$/u.test(before) &&
    /\d|one|two|three|four|five|six|seven|eight|nine|ten/.test(before);
  if (!attended) return null;
  void after;
  return { rule: "level.attendance", note: "Says who attended." };
};

/** "the women and men of the Mission": everyone, no figure for a sex. */
const everyone: PassingRule = (context, placed) => {
  const here = said(context, placed.first - 2, placed.last + 3);
  if (
    !/(?:^|\s)(?:wom[ae]n,? (?:and|or) men|men,? (?:and|or) wom[ae]n|males? (?:and|or) females?|females? (?:and|or) males?|boys? (?:and|or) girls?|girls? (?:and|or) boys?)(?!\p{L})/u.test(
      here,
    )
  )
    return null;
  const near = said(context, placed.first - 5, placed.last + 6);
  if (
    /\d|equal|inequal|pari|dispar|gap/.test(near) ||
    context.words.slice(Math.max(0, placed.first - 4), placed.last + 5).some((w) => w.tag === "number")
  )
    return null;
  return { rule: "level.everyone", note: "\u201cWomen and men\u201d stands for everyone of the group." };
};

/** ", women included" and ", and women and children particularly affected": a rider without a verb of its own. */
const verblessRider: PassingRule = (context, placed) => {
  if (
    context.words[placed.first - 1]?.word === "," &&
    /^(?:(?:and|,) [\p{L}-]+ )?(?:included|among them|foremost)(?!\p{L})/u.test(
      said(context, placed.last + 1, placed.last + 5),
    )
  ) {
    return { rule: "level.including", note: "Named in an addition to a wider group." };
  }
  const after = said(context, placed.last + 1, placed.last + 9);
  const before = said(context, placed.first - 6, placed.first);
  const rider =
    /^(?:(?:and|,|or) [\p{L}-]+ (?:[\p{L}-]+ ){0,2}?)?(?:being )?(?:(?:particularly|especially|disproportionately|most|mostly|severely|hardest|the most|worst|the hardest|among the most) )+(?:affected|vulnerable|exposed|at risk|hit|impacted|targeted)(?!\p{L})/u.test(
      after,
    ) || /^(?:(?:and|,|or) [\p{L}-]+ )?(?:bearing|suffering|facing|being) /u.test(after);
  if (!rider || !/(?:^|\s)(?:and|with|, with)(?: the| young| older)?$|with(?: [\p{L}-]+){0,2}$/u.test(before))
    return null;
  return { rule: "level.particularly", note: "Singled out in an addition to a wider group." };
};

/** "the women's barracks", "a girls' school": a place. */
const place: PassingRule = (context, placed) => {
  const after = said(context, placed.last + 1, placed.last + 3);
  return /^(?:[\p{L}-]+ )?(?:barracks|wing|wards?|prisons?|dormitor(?:y|ies)|toilets?|latrines?|schools?|colleges?|hospitals?|quarters|ablutions?|markets?|accommodation|sections? of the prison|clinics?)(?!\p{L})/u.test(
    after,
  ) && /'s?$|s'$|female|girls|women/.test(said(context, placed.first, placed.last + 1))
    ? { rule: "level.place", note: "Names a place." }
    : null;
};

/** "in a gender-sensitive manner". */
const manner: PassingRule = (context, placed) => {
  const after = said(context, placed.last + 1, placed.last + 6);
  const word = said(context, placed.first, placed.last + 1);
  return /^gender/.test(word) && /^(?:(?:and|,) [\p{L}-]+ ){0,2}(?:manner|way|fashion)(?!\p{L})/u.test(after)
    ? { rule: "level.manner", note: "Says in what manner something else was done." }
    : null;
};

/** Maternal or reproductive health, wherever it stands: at least related (codebook). */
const health: PassingRule = (context, placed) => {
  if (placed.mention.concept !== "health") return null;
  const here = said(context, placed.first, placed.last + 3);
  // "pregnant women suffer": the women are meant, not a service.
  if (/^(?:pregnan|lactating|breast).*(?:women|mothers|girls)/.test(here)) return null;
  if (
    /maternal (?:mortality|deaths?)|deaths? in childbirth/.test(here) &&
    coordination(context, placed).items.length <= 2
  )
    return null;
  return { rule: "level.health", note: "Maternal or reproductive health among services." };
};

/** Every reason for which a mention may stand in a sentence about something else, in the order in which they are asked. */
export const PASSING: readonly PassingRule[] = [
  name,
  health,
  bracket,
  rider,
  countWithin,
  relativeInclude,
  attendance,
  listOfThree,
  everyone,
  verblessRider,
  place,
  manner,
];
