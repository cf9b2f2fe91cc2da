import { isTold } from "./told-obligations.ts";

/** Words that make a call, with what shows that they are none after all. */
export interface Cue {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly note: string;
  readonly subjectCounts: boolean;
  /** What shows that the words are no call after all, tested on the text before and after the cue. */
  readonly not?: (before: string, after: string, words: string) => boolean;
}

const ADV =
  "(?:(?:also|nevertheless|nonetheless|however|in this regard|again|therefore|further|furthermore|moreover|strongly|once (?:more|again)|particularly|especially|urgently|respectfully|earnestly|hereby|thus|likewise|similarly|equally|firmly|sincerely|in particular|accordingly|additionally|wholeheartedly|specifically|still|now|continue to|wish to|would like to|would|must|shall|reiterate my call and|solemnly|warmly),? )*";
const CALL_VERB =
  "(?:urge|call(?: once (?:more|again)| again| also| therefore)? (?:up)?on|call(?: once (?:more|again)| again| also| therefore)? for|encourage|appeal|recommend|exhort|implore|request|invite|ask(?! (?:myself|whether|how|why|what|about|after))|advise|propose|beseech|insist|press for|advocate|plead)";
const MY_CALL =
  "(?:reiterate|renew|repeat|echo|restate|reaffirm|stand by|add my voice to|join)(?: (?:also|again|once more))? (?:my|the|his|her|their|its|those|earlier|previous|[\\p{L}'-]+ [\\p{L}'-]+)(?: (?:repeated|urgent|strong|earlier|previous|long-standing|recent|standing))*,? (?:calls?|appeals?|plea|recommendations?|request|voices?|urging|calling|need|necessity)";
const NEED_NOUN =
  "(?:stress|underline|underscore|emphasi[sz]e|reiterate|highlight|recall|reaffirm|note|recogni[sz]e|see)(?: again| once more| also)? (?:again )?(?:the|an|a) (?:[\\p{L}-]+ ){0,3}(?:need|necessity|urgency|imperative|obligation|responsibility)";
const JUDGED =
  "(?:essential|crucial|critical|imperative|vital|important|necessary|incumbent|indispensable|paramount|urgent|of (?:the )?(?:utmost|critical|paramount|vital|crucial|great|the essence)(?: importance| urgency| necessity)?|high time|time)";
const cue = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, "gu");

/** Calls in the forms that reports use; an earlier cue takes its words from later ones. */
export const CUES: readonly Cue[] = [
  {
    rule: "recommendation.i-urge",
    pattern: cue(
      `(?:i|we),? ${ADV}${CALL_VERB}|i,? ${ADV}${MY_CALL}|i,? ${ADV}${NEED_NOUN}|i have (?:[\\p{L}-]+ )?(?:called|urged|appealed|recommended)|i join [^.;]{3,80}? in (?:calling|urging|appealing|encouraging)|(?:is|remains|renew|reiterate|repeat) my (?:urgent |strong )?(?:call|appeal|recommendation|hope and call)`,
    ),
    note: "The report calls for action in its own voice.",
    subjectCounts: false,
  },
  {
    rule: "recommendation.i-and-urge",
    // "I welcome … and call for …": the second verb keeps the first one's subject.
    pattern: cue(`(?:and|but|while|[,;])(?: and)?(?: i)? ${ADV}(?:${CALL_VERB}|${MY_CALL}|${NEED_NOUN})`),
    note: "The report calls for action in its own voice.",
    subjectCounts: false,
    not: (before, after, words) => !sharesFirstPerson(before, after, words),
  },
  {
    rule: "recommendation.secretary-general",
    pattern: cue(
      `(?:the (?:present )?(?:report|secretary-general|united nations)|my office|my special representative and i)(?:, [^,;.]{3,80},)?(?: (?:also|therefore|further|again|strongly|once again|once more|continues to|reiterates (?:his|her) call|[\\p{L}]+ly))* (?:recommends?|asks?(?! (?:whether|how|why|what|about|after))|urges?|calls? (?:up)?on|calls? for|encourages?|appeals?|exhorts?|reiterates? (?:his|her|its|the) (?:call|appeal|recommendation))|(?:the secretary-general|the united nations)(?: also)? continues to (?:urge|call|encourage|appeal|recommend)`,
    ),
    note: "The Secretary-General calls for action.",
    subjectCounts: false,
  },
  {
    rule: "recommendation.are-urged",
    pattern: cue(
      `(?:is|are) (?:(?:also|therefore|further|strongly|again|hereby|once again|once more|urgently) )*(?:urged|called (?:up)?on|encouraged|requested|invited|recommended|advised|exhorted)`,
    ),
    note: "Somebody is called upon, and no other caller is named.",
    subjectCounts: true,
    not: (before, after) =>
      / by (?:the|a|an|its|his|her) /.test(after.slice(0, 80)) ||
      /(?<!\p{L})(?:i|we)$/u.test(before.trim()) ||
      after.startsWith(" by ") ||
      (/(?:women|girls|candidates|voters|survivors|victims|students|who|which)$/.test(before.trim()) &&
        !after.startsWith(" to ")),
  },
  {
    rule: "recommendation.it-is-essential",
    pattern: cue(
      `it (?:is|remains|will be|would be|is also|is therefore|is equally|continues to be)(?: [\\p{L}-]+)? ${JUDGED}(?: [\\p{L},-]+){0,6}? (?:that|to|for|upon|on)|(?:is|remains) (?:[\\p{L}-]+ )?${JUDGED} that|(?:i|we) (?:believe|consider|find|deem|regard|think) (?:it|that it is)(?: [\\p{L}-]+)? ${JUDGED}`,
    ),
    note: "Says that something is essential or imperative.",
    subjectCounts: false,
  },
  {
    rule: "recommendation.remains-imperative",
    pattern: cue(
      `(?:is|are|remains?|continues? to be|will be|is also|is therefore|are also)(?: (?:[\\p{L}]+ly|also|therefore|both|more|an|a|the|of|as|thus))* (?:imperative|essential|crucial|critical|vital|indispensable|paramount|necessary|urgently (?:needed|required)|a must|absolutely needed|sorely needed|(?:required|needed)(?= (?:to|for|if|so|,|\\.|urgently|in order))|(?:utmost|paramount|critical|vital|crucial) importance|needed\\.?$)`,
    ),
    note: "Says that something is imperative or needed.",
    subjectCounts: true,
    not: (before, after) =>
      /(?<!\p{L})(?:who|which|whose|when|if|as|while|it|where)(?: [\p{L}-]+){0,3}$/u.test(before.trim()) ||
      /^ (?:of|about|towards?) /.test(after) ||
      /^ (?:condition|phase|stage|state|situation|moment|gap|shortage|supplies|services|illness|injur)/.test(after) ||
      /(?:situation|conditions?|gaps?|shortages?|needs|infrastructure|services)$/.test(before.trim()),
  },
  {
    rule: "recommendation.must",
    pattern: cue(
      "must|should|ought to|needs? to|will need to|(?:has|have) to(?= (?:be|do|ensure|act|take|include|protect|address|end|stop|prosecute|guarantee|respect|remain))|shall be required to",
    ),
    note: "Says what must or should be done.",
    subjectCounts: true,
    not: isTold,
  },
  {
    rule: "recommendation.need-for",
    pattern: cue(
      `(?:there (?:is|remains)|i see) (?:(?:also|thus|therefore|still|now) )?(?:an? |the )?(?:[\\p{L}-]+ ){0,3}(?:need|necessity)(?: (?:for|to))?|the (?:urgent |continued |pressing )?need (?:for|to) [^.;]{3,120}? (?:remains|is) (?:[\\p{L}-]+ )?(?:urgent|acute|clear|pressing|paramount|great|evident)`,
    ),
    note: "Says what there is a need for.",
    subjectCounts: false,
  },
];

/** True where the subject of a second verb is the "I" of the first, and not the infinitive of somebody's "efforts to". */
function sharesFirstPerson(before: string, after: string, word: string): boolean {
  if (!/(?:^|[\s("])i(?:,| )/.test(before)) return false;
  if (/(?<!\p{L})(?:who|which|they|to)(?: [\p{L}]+ly)?$/u.test(before.trim())) return false;
  if (!/(?:encourage|request|invite|recommend|advise|propose|advocate|press for)$/.test(word)) return true;
  const infinitive =
    /(?<!\p{L})to (?!the |a |an |my |his |her |their |its |all |both )[\p{L}-]+(?: [^,;]*)?$/u.test(before) &&
    !/^[,;]/.test(word);
  return (
    !infinitive ||
    /^ (?:the|all|both|them|its|their|political|national|[\p{L}]+ (?:leaders|parties|authorities|partners|states)) [^,;.]{0,60}?to (?!the )/u.test(
      after,
    )
  );
}
