import type { Context, Placed } from "../context.ts";
import { said } from "../said.ts";
import type { PassingRule } from "../verdict.ts";

const NOUNS =
  "(?:barracks|wing(?! of the (?:[\\p{L}-]+ )*(?:party|movement|alliance|front|league|coalition|union))|wards?|prisons?|dormitor(?:y|ies)|toilets?|latrines?|schools?|colleges?|hospitals?|quarters|ablutions?|markets?|accommodation|sections? of the prison|clinics?|salons?|shops?|hostels?)(?!\\p{L})(?! (?:officers?|staff|guards?|wardens?|teachers?|workers?|leaders?|directors?|nurses?|traders?|vendors?|committees?))";
/** Right behind the word, or behind one more ("a women's hairdressing salon"). */
const NEXT = new RegExp(`^${NOUNS}`, "u");
const PLACE = new RegExp(`^(?:[\\p{L}-]+ )?${NOUNS}`, "u");

/** "the women's barracks", "a girls' school": the mention only says which place (codebook, a modifier on the way). */
export const place: PassingRule = {
  rules: ["level.place"],
  otherwise: "Does not merely say which place.",
  decide: (context, placed) => {
    if (placed.mention.concept !== "women" || !PLACE.test(said(context, placed.last + 1, placed.last + 9))) return null;
    if (!owns(context, placed) || isSubject(context, placed)) return null;
    return { rule: "level.place", note: "Only says which place." };
  },
};

/** "women's quarters", "the women barracks"; but not "gave women recruits quarters". */
function owns(context: Context, placed: Placed): boolean {
  const own = context.words[placed.last]?.word ?? "";
  return own.endsWith("'s") || own.endsWith("s'") || NEXT.test(said(context, placed.last + 1, placed.last + 2));
}

/** A place of women's own of which the clause says something ("The girls' school reopened"). */
function isSubject(context: Context, placed: Placed): boolean {
  const start = context.words.findLastIndex(
    (w, i) => i < placed.first && (w.tag === "subordinator" || w.word === "that" || w.word === "," || w.word === ";"),
  );
  const lead = context.words.slice(start + 1, placed.first);
  if (lead.some((w) => ["preposition", "to", "finite", "auxiliary", "participle", "gerund", "and"].includes(w.tag)))
    return false;
  const rest = context.words.slice(placed.last + 1);
  const stop = rest.findIndex((w) => w.word === "," || w.tag === "and" || w.tag === "subordinator");
  const clause = stop < 0 ? rest : rest.slice(0, stop);
  return clause.some((w) => w.tag === "finite" || w.tag === "auxiliary");
}
