import type { Pillar } from "@gender-lens/model";
import type { Concept } from "@gender-lens/lexicon";

/** Words that place gender content under a pillar. */
export interface PillarCue {
  readonly pillar: Pillar;
  readonly rule: string;
  readonly pattern: RegExp;
  readonly note: string;
  /** The sentence must have a mention of one of these senses. */
  readonly senses?: readonly Concept[];
  /** The cue is silent where this stands in the sentence. */
  readonly unless?: RegExp;
}

const re = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, "u");

export const CUES: readonly PillarCue[] = [
  {
    pillar: "participation",
    rule: "pillar.participation.words",
    note: "Women in decision-making, politics, institutions, civic space or personnel.",
    pattern: re(
      "participa\\p{L}+|attend\\p{L}*|represent(?:ation|atives?|ed|s|ing)|leaders?(?:hip)?|elect\\p{L}+|candida\\p{L}+|appointed|parliament\\p{L}*|legislat(?:ure|ors?)|seats?|cabinet|ministers?|governors?|quotas?|decision\\s?-?\\s?making|politic\\p{L}+|dialogues?|mediat\\p{L}+|negotiat\\p{L}+|peace (?:process(?:es)?|talks|efforts|initiatives)|reconciliation|personnel|staff|troops?|peacekeepers?|military|police(?: officers?)?|officers?|patrols?|recruits?|recruited|graduated|parity|balance|mainstreaming|empower\\p{L}*|engaged with|met with|consult\\p{L}*|civil society|civic|voters?|workshops?|forums?|round tables?|trained|training|inclusi(?:on|ve|vity)|agenda|mediators?|journalists?|observers?|judges?|prosecutors?|members?|commission(?:ers)?",
    ),
  },
  {
    pillar: "protection",
    rule: "pillar.protection.violence",
    note: "Names sexual or gender-based violence, exploitation or abuse.",
    senses: ["sgbv", "sea"],
    pattern: re(
      "(?:sexual\\p{L}*|gender\\s?-?\\s?based|rap(?:e|es|ed)|forced|domestic|violence|harassment|\\p{L}*misconduct|sgbv|crsv|gbv|femicides?|marriages?|mutilation|fgm)",
    ),
  },
  {
    pillar: "protection",
    rule: "pillar.protection.harm",
    note: "Harm to women or girls, or their safety and rights.",
    pattern: re(
      "killed|killings?|injur\\p{L}+|wounded|casualt\\p{L}+|fatalit\\p{L}+|deaths?|abduct\\p{L}+|kidnap\\p{L}+|detain\\p{L}*|detention|arrest\\p{L}*|released?|prison\\p{L}*|inmates|missing|victims?|violations?|abuses?|attack\\p{L}*|assault\\p{L}*|harass\\p{L}*|threat\\p{L}*|hate speech|discriminat\\p{L}+|protect\\p{L}*|rights|violence|safety|survivors?|misogyn\\p{L}+|suffering|trafficking",
    ),
  },
  {
    pillar: "prevention",
    rule: "pillar.prevention.words",
    note: "Preventing such violence, or conflict with women, training and justice against it.",
    senses: ["sgbv", "sea"],
    pattern: re(
      "prevent\\p{L}*|early warning|impunity|accountab\\p{L}+|trials?|convict\\p{L}+|sentenced?|prosecut\\p{L}+|indict\\p{L}+|court|awareness|sensiti[sz]\\p{L}+|train(?:ing|ed)|task forces?|action plans?|investigat\\p{L}+|end(?:ing)? violence",
    ),
  },
  {
    pillar: "relief_recovery",
    rule: "pillar.relief.words",
    note: "Needs, services, livelihoods, displacement or return of women and girls.",
    pattern: re(
      "humanitarian|health\\p{L}*|medical|psychosocial|maternal|reproductive|food|nutrition|malnutrition|livelihoods?|vocational|income|education|schools?|pupils|displace\\p{L}*|refugees?|returnees?|returns?|reintegrat\\p{L}+|reinsertion|repatriat\\p{L}+|legal (?:aid|assistance)|asylum|economic|beneficiar\\p{L}+|benefit\\p{L}*|cash|shelter|water|socioeconomic|entrepreneur\\p{L}*|referral|services",
    ),
  },
];
