import type { Mention } from "./mentions.ts";
import { BY_OURS, OTHERS, OUR_PEOPLE, OURS, OURS_AS_WITNESS } from "./misconduct/personnel.ts";
import type { Sentence } from "./text/sentences.ts";

/** Mentions with exploitation, abuse and harassment settled, and the sentences in which an act of ours is named otherwise. */
export interface Misconduct {
  readonly mentions: readonly Mention[];
  /** Mentions of violence that sentences lay at the door of personnel: they count for both flags. */
  readonly byPersonnel: readonly Mention[];
}

/**
 * Settles whether personnel are meant (`sea`) or others (`sgbv`) where the words alone do not say (codebook, Flags).
 *
 * Who stands behind "by" or "against" decides first. Else "sexual exploitation and abuse", the United Nations' term for misconduct,
 * is misconduct unless the sentence names only others; "sexual harassment" and "sexual abuse" are violence unless it names ours.
 */
export function settleMisconduct(mentions: readonly Mention[], sentences: readonly Sentence[]): Misconduct {
  const sentenceOf = (m: Mention): Sentence | undefined => sentences.find((s) => m.start >= s.start && m.end <= s.end);
  const plainOf = (m: Mention): string => sentenceOf(m)?.plain ?? "";
  const settle = (mention: Mention, beside: boolean): Mention => {
    const sentence = sentenceOf(mention);
    if (sentence === undefined) return mention;
    return { ...mention, concept: isMisconduct(sentence, mention, beside) ? "sea" : "sgbv" };
  };
  // The United Nations' own term first: what stands beside it is meant alike.
  const first = mentions.map((m) => (m.concept === "sea" && m.seaByPersonnel ? settle(m, false) : m));
  const settled = first.map((mention): Mention => {
    if (!mention.seaByPersonnel || mentions.find((m) => m.start === mention.start)?.concept === "sea") return mention;
    const beside = first.some((m) => m.concept === "sea" && sentenceOf(m) === sentenceOf(mention));
    return settle(mention, beside);
  });
  const byPersonnel = settled.filter((m) => m.concept === "sgbv" && BY_OURS.test(plainOf(m)));
  return { mentions: settled, byPersonnel };
}

function isMisconduct(sentence: Sentence, mention: Mention, beside: boolean): boolean {
  const { plain } = sentence;
  const agent = agentBehind(plain.slice(mention.end - sentence.start));
  if (agent !== null) return agent === "ours";
  const ours = OURS.test(plain) && !(OTHERS.test(plain) && OURS_AS_WITNESS.test(plain));
  if (mention.concept === "sea") return ours || !OTHERS.test(plain);
  return ours || beside;
}

/** "sexual abuse of pupils by teachers": who did it, where the words behind the mention say so; "by its soldiers" leaves it open. */
function agentBehind(after: string): "ours" | "others" | null {
  const agent =
    /^(?: (?:of|against) [^,;.]{1,60}?)?,? (?:(?:allegedly |reportedly )?(?:committed |perpetrated )?by|involving|(?:levelled |made |brought )?against) ((?!(?:its|their|his|her|the use|way|means|virtue|now|then|the end)(?!\p{L}))\p{L}[^,;.]{0,60})/u.exec(
      after,
    )?.[1];
  if (agent === undefined) return null;
  if (OUR_PEOPLE.test(agent)) return "ours";
  return OTHERS.test(agent) ? "others" : null;
}
