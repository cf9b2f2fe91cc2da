const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

/** Words before "must" or "should" that make it told, not asked for. */
const BEFORE: readonly RegExp[] = [
  // "if …", "whether …", "what should be done", "how police should": a hypothesis or a question.
  /(?<!\p{L})(?:if|whether|unless|in case|in the event(?: that)?|lest|fear(?:ed|s)?(?: that)?|what|how|(?<!(?:those|anyone|everyone|people|persons|all|any|men|women|[\p{L}]{3,}s) )who|where|when|as to)(?: [\p{L}\p{N}'-]+){0,7}$/u,
  /^(?:if|unless|in case) [^,]*,? [^,]*$/u,
  // "The new law, if adopted, should …": what is expected of it.
  /, (?:if|once|when) (?:adopted|approved|passed|enacted|signed|ratified|implemented|confirmed|completed)(?: [^,]*)?,$/u,
  // "a law under which each list must", "under the decree, women must": a provision.
  /(?<!\p{L})(?:law|act|bill|decree|constitution|code|charter|regulations?|rules?|legislation|policy|quota|statute|provisions?|article|agreement|ordinance|amendments?|guidelines|edict|directive)(?!\p{L})[^.;]{0,80}?(?<!\p{L})(?:which|that|whereby|under which)(?: [\p{L}\p{N}'-]+){0,8}$/u,
  /(?:^|, )(?:under|in accordance with|pursuant to|by|in line with|according to) (?:the |a |its |their |this |that |new |current |existing |islamic |national |electoral |[\p{L}-]+ ){0,4}(?:law|act|decree|constitution|code|charter|regulations?|rules?|legislation|policy|statute|agreement|ordinance|edict|directive|custom|tradition|terms)(?!\p{L})[^,]*,? [^,;]*$/u,
];

/** Words after it. */
const AFTER: readonly RegExp[] = [
  /^ be (?:noted|recalled|borne in mind|mentioned|added|stressed|pointed out)/u,
  // Hindsight.
  /^ (?:not )?have (?:been|\p{L}+ed|taken|made|gone|done|begun|had|held|seen|given)(?!\p{L})/u,
  // Hardship and restrictions.
  /^ (?:walk|travel|queue|pay|flee|cross|rely|collect|fetch|borrow|sell|beg|leave|drop|wait|sleep|carry|drink|buy|spend|resort|wear|obtain|stay|seek (?:permission|work|refuge|shelter)|be accompanied|give up|marry|undergo|choose between|cope|cover|show|work|live)(?!\p{L})/u,
  /^ [^.;]{0,80} under the (?:new |current |electoral )?(?:law|rules|decree|code|edict)(?!\p{L})/u,
];
/** What is due to happen on a date. */
const DUE = new RegExp(
  `^ (?:open|begin|start|complete|receive|arrive|resume|conclude|finish|graduate|return|be (?:ready|operational|open|completed|finished))(?!\\p{L})[^.;]{0,80} (?:in|by|on|next|later|this) (?:\\d|${MONTH}|early|late|mid|the (?:first|second|third|fourth|coming|next|end)|month|week|year|quarter|spring|summer|autumn)`,
  "u",
);

/** A subject right behind "should", as in an inverted condition. */
const SUBJECT_NEXT =
  /^ (?:the|a|an|any|this|these|those|they|it|he|she|his|her|their|its|no|there|such|one|either|both|women|men|[\p{L}]+(?:ing|tions?|ments?|ties)|[\p{L}'-]+s)(?!\p{L})/u;

/** Obligations that are told, not asked for: provisions of law, hardship, hindsight, hypotheses, timetables, set phrases. */
export function isTold(before: string, after: string, word: string): boolean {
  const start = before.trim();
  if (start === "") return true;
  // "the truce will fail, should the talks end" asks for nothing; "the Government, for its part, should …" does.
  if (word === "should" && /(?:[,;(] ?|(?<!\p{L})and )$/u.test(before) && SUBJECT_NEXT.test(after)) return true;
  // "the need to", "an urgent need to" is a noun; it has a rule of its own.
  if (
    word.startsWith("need") &&
    /(?<!\p{L})(?:the|a|an|any|no|this|their|its|urgent|pressing|continued|critical|growing|of)$/u.test(start)
  )
    return true;
  return (
    BEFORE.some((p) => p.test(start)) || AFTER.some((p) => p.test(after)) || (word === "should" && DUE.test(after))
  );
}
