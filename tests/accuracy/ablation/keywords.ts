// What a plain search for words would decide: the mark that rules have to beat.
import type { Decisions, Pillar } from "@gender-lens/model";

const TOPIC =
  /\b(?:wom[ae]n|girls?|females?|gender\w*|sexual\w*|sex|rape[ds]?|maternal|mothers?|wi(?:fe|ves)|widows?|daughters?|sisters?)\b/giu;
const NUMBER = "(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|per cent|half|third)";
const SEXED_NUMBER = new RegExp(
  `\\b${NUMBER}\\b(?: of (?:them|whom)| were| are)? (?:\\w+ )?(?:wom[ae]n|girls?|m[ae]n|boys?|females?|males?)\\b`,
  "iu",
);
const PERSONS_NUMBER = new RegExp(
  `\\b${NUMBER} (?:\\w+ ){0,2}(?:people|persons|civilians|children|members|participants|officers|personnel|troops|soldiers|refugees|returnees|individuals|killed|injured|detained|trained)\\b`,
  "iu",
);
const CALL = /\b(?:urge|call(?:s)? (?:up)?on|call for|encourage|appeal|recommend|must|should|essential|imperative)\b/iu;
const PILLARS: readonly (readonly [Pillar, RegExp])[] = [
  ["participation", /\b(?:participa\w+|represent\w+|leader\w*|elect\w+|politic\w+|personnel|officers?)\b/iu],
  ["protection", /\b(?:protect\w*|violence|rights|killed|abuse\w*|victims?|survivors?)\b/iu],
  ["prevention", /\b(?:prevent\w*|awareness|training|convicted|impunity)\b/iu],
  ["relief_recovery", /\b(?:humanitarian|health|displaced|refugees?|livelihoods?|education|assistance)\b/iu],
];

/** Decisions by words alone: one word of the topic is related, two or more are specific. */
export function byKeywords(text: string): Decisions {
  const words = text.match(TOPIC) ?? [];
  const disaggregated = SEXED_NUMBER.test(text);
  const content = words.length > 0 || disaggregated;
  return {
    level: words.length === 0 ? "none" : words.length === 1 ? "related" : "specific",
    disaggregated,
    recommendation: words.length > 0 && CALL.test(text),
    gap: PERSONS_NUMBER.test(text) && !disaggregated,
    pillars: content ? PILLARS.filter(([, pattern]) => pattern.test(text)).map(([pillar]) => pillar) : [],
    sgbv: /\b(?:sexual violence|gender-based violence|rape[ds]?|violence against women)\b/iu.test(text),
    sea: /\b(?:sexual exploitation|sexual abuse|sexual misconduct)\b/iu.test(text),
  };
}
