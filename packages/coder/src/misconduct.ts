import type { Mention } from "./mentions.ts";
import type { Sentence } from "./text/sentences.ts";

/** Words of the United Nations' own conduct and discipline. */
const CONDUCT =
  /(?<!\p{L})(?:misconduct|conduct|discipline|disciplinary|zero[- ]tolerance|victims' rights|allegations?|personnel|peacekeepers?|staff|contingents?|troop-contributing|police-contributing|investigat\p{L}+ units?|united nations|mission|partners|implementing|aid workers|humanitarian workers|induction|e-learning|psea|code of conduct|standards of conduct|vetting|oversight services|force commander|sex tourism)(?!\p{L})/u;
/** Those who do it when it is violence in the country and not misconduct of personnel. */
const OTHERS =
  /(?<!\p{L})(?:armed (?:groups?|elements|men)|gangs?|traffick\p{L}*|displace\p{L}*|displacement sites?|camps? for|women and girls (?:in|living|face|are|remain|were)|militia\p{L}*|partners? violence|face|facing|fled|communit(?:y|ies)|intimate|child(?:ren)?(?:'s)? marriage|forced labour|smuggl\p{L}+)(?!\p{L})/u;
/** What says outright that personnel are meant, whatever else stands near. */
const OUTRIGHT =
  /(?<!\p{L})(?:allegations?|misconduct|conduct and discipline|zero[- ]tolerance|victims' rights|(?:by|against|involving|attributed to|among|for|of|from) (?:[\p{L}\d,'-]+ ){0,4}(?:personnel|peacekeepers?|staff|contingents?|aid workers|humanitarian workers)|standards of conduct|special coordinator|psea)(?!\p{L})/u;

/**
 * Settles for each mention of exploitation, abuse or harassment whether personnel are meant (`sea`) or others (`sgbv`).
 *
 * "Sexual exploitation and abuse" is the United Nations' term for misconduct, yet also names what traffickers do; "sexual harassment"
 * is violence unless personnel commit it (codebook, Flags). Returns the mentions with their sense settled.
 */
export function settleMisconduct(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
  plain: string,
): Mention[] {
  return mentions.map((mention) => {
    const words = plain.slice(mention.start, mention.end);
    if (!/exploitation|misconduct|harass|psea/.test(words)) return mention;
    if (/misconduct|psea/.test(words)) return { ...mention, sense: "sea" };
    const sentence = sentences.find((s) => mention.start >= s.start && mention.end <= s.end)?.plain ?? plain;
    const around = CONDUCT.test(sentence) || OUTRIGHT.test(plain);
    const others = OTHERS.test(sentence);
    if (/exploitation/.test(words)) {
      const term = /abuse|harassment/.test(words);
      if (OUTRIGHT.test(sentence)) return { ...mention, sense: "sea" };
      if (others) return { ...mention, sense: "sgbv" };
      return { ...mention, sense: term || (around && mention.sense === "sea") ? "sea" : "sgbv" };
    }
    const bySomeoneOfOurs =
      OUTRIGHT.test(sentence) || (mentions.some((m) => m !== mention && m.sense === "sea") && CONDUCT.test(sentence));
    return { ...mention, sense: bySomeoneOfOurs && !others ? "sea" : "sgbv" };
  });
}
