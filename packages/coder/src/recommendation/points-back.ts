import type { SentenceReading } from "../level.ts";
import type { Mention } from "../mentions.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Call } from "./calls.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** "these issues", "such crimes", "this scourge": an earlier topic by another name. */
const THIS =
  /(?<!\p{L})(?:th(?:is|ese|ose)|such)(?: [\p{L}-]+){0,2}? (?:issues?|matters?|concerns?|crimes?|acts?|violence|abuses?|violations?|scourge|practices?|cases?|attacks?|offences?|incidents?|quotas?|gaps?|barriers?|obstacles?|imbalances?|disparit(?:y|ies)|inequalit(?:y|ies)|discrimination|norms?|stereotypes?|trend|gains?|progress|achievements?|commitments?|efforts?|target|provisions?|laws?|strateg(?:y|ies)|plans?|networks?|groups?|organi[sz]ations?|survivors?|victims?|representation|participation|inclusion|agenda|reports?|allegations?|abuse|scandal|phenomenon|problem|situation|policies|policy|measures|voices|rights|risks|threats)(?!\p{L})/gu;
/** Persons who belong to such violence. */
const PERSONS =
  /(?<!\p{L})(?:survivors?|(?:the|these|those|their|all) (?:victims?|perpetrators?)|those responsible|perpetrators? (?:of|must|should|are|be)|impunity)(?!\p{L})/gu;
const THEIR = /(?<!\p{L})(?:their|they|them|themselves|theirs)(?!\p{L})/gu;
/** "protect them", "act against it": the object of what is called for, which its addressee cannot be. */
const THEM =
  /(?<!\p{L})(?:protect|support|include|provide|assist|help|consult|involve|free|release|hear|fund|empower|safeguard|compensate|listen to|invest in|preserve|provide for|care for|shield|defend|admit|accept|appoint|nominate|elect|name|consult|compensate|reach|bring|let|allow|enable|treat|train)(?: and [\p{L}-]+)? (?:to |for |with )?(?:them|these)(?!\p{L})/gu;
const IT =
  /(?<!\p{L})(?:against|address|end|stop|prevent|tackle|combat|curb|halt|fight|eradicate|eliminate|reverse|correct|remedy|change|preserve|build on|implement|enforce|adopt|respond to|fund|finance|support|carry out|honour|sign|ratify|apply|give effect to|publish|pass|keep|maintain|extend|renew|reopen|restore|expand|consider) (?:it|them|this|that)(?!\p{L})/gu;
/** "reopen classrooms to them": nor can what stands behind such a preposition be the addressee. */
const TO_THEM = /(?<!\p{L})(?:to|for|with|from|among|behind|around|upon|on) them(?= ?(?:[.,;]|and|as|in|by|$))/gu;
/** "… is a guarantee for women, and I urge the mediators to add one". */
const ONE =
  /(?<!\p{L})(?:add|adopt|include|appoint|name|set up|establish|create|provide|draft|draw up|find|open|build) one(?= ?(?:[.,;]|$))/gu;
const THIS_MUST = /^(?:this|that|it) (?:must|should|needs? to|has to)(?!\p{L})/gu;
/** What is women's own in a call on somebody else ("donors to support their work"). */
const THEIR_OWN =
  /(?<!\p{L})their (?:(?:full|equal|meaningful|safe|active|effective|political|own|direct|immediate|unconditional|safety|and|,) ?)*(?:voices?|participation|inclusion|representation|safety|protection|needs|leadership|demands|work|contributions?|release|empowerment|rights|access|concerns|experiences|perspectives|involvement|engagement|dignity|education|return|experience|expertise|knowledge|example|courage|advice|proposals|efforts|initiatives|testimon(?:y|ies)|safe return|freedom)(?!\p{L})/gu;
const CONTINUED =
  /^ (?:for |that |to )?(?:the |its |their |all )?(?:[\p{L}]+ly )?(?:continued|continuation|further|such|these|those|this|greater|more|full|fully|sustained|accelerated|swift|early|prompt|additional|its (?:full |swift |early )?(?:implementation|adoption|enforcement)|it be|they be)(?!\p{L})/u;

/**
 * Where a call without a mention points back to one (codebook: "by pointing back to them"): the words that point.
 *
 * Back to an earlier part of the same sentence ("I welcome efforts against …, and call for continued …"), or to a sentence just
 * before it that was about women, gender or such violence.
 */
export function pointsBack(
  sentence: Sentence,
  call: Call,
  all: readonly Sentence[],
  index: number,
  readings: readonly SentenceReading[],
  mentions: readonly Mention[],
): Span[] {
  const after = sentence.plain.slice(call.end);
  const content = call.subjectCounts ? sentence.plain : after;
  const shift = sentence.start + (call.subjectCounts ? 0 : call.end);
  const earlier = mentions.some((m) => m.start >= sentence.start && m.end <= sentence.start + call.start && !m.named);
  if (earlier) {
    const found = sameSentence(sentence, call);
    if (found !== null) return [found];
  }
  const before = all[index - 1];
  const reading = readings.find((r) => r.context.sentence === before);
  if (before === undefined || reading === undefined) return chained(content, shift, all, index, readings);
  const senses = new Set(reading.readings.filter((r) => !r.mention.named).map((r) => r.mention.concept));
  if (senses.size === 0) return [];
  const spans: Span[] = [];
  if (reading.about) for (const match of content.matchAll(THIS)) spans.push(span(shift, match));
  if (senses.has("sgbv") || senses.has("sea"))
    for (const match of content.matchAll(PERSONS)) spans.push(span(shift, match));
  if (reading.about) {
    for (const pattern of [IT, THIS_MUST])
      for (const match of content.matchAll(pattern)) spans.push(span(shift, match));
    const persons = womenAreThey(reading) || survivorsAreThey(before, senses);
    if (persons || senses.has("sgbv")) {
      for (const match of content.matchAll(THEM)) spans.push(span(shift, match));
    }
    if (persons) {
      spans.push(...their(content, shift));
      for (const match of content.matchAll(TO_THEM)) spans.push(span(shift, match));
    }
    for (const match of content.matchAll(ONE)) spans.push(span(shift, match));
  }
  return spans;
}
/** "I welcome efforts against … and call for continued …"; "without women there is no peace; they must be heard". */
function sameSentence(sentence: Sentence, call: Call): Span | null {
  const after = sentence.plain.slice(call.end);
  const shift = sentence.start + call.end;
  if (call.subjectCounts) {
    const subject = /(?<!\p{L})(?:they|their [\p{L}-]+|this|these [\p{L}-]+|such [\p{L}-]+)(?: [\p{L}]+ly)? $/u.exec(
      sentence.plain.slice(0, call.start),
    );
    return subject === null ? null : span(sentence.start, subject);
  }
  for (const pattern of [CONTINUED, THIS, IT, THEM, ONE, THEIR_OWN]) {
    const match = [...after.matchAll(new RegExp(pattern, "gu"))][0];
    if (match !== undefined) return span(shift, match);
  }
  return null;
}

/** Two sentences back, only for "They/Their" and "these": the sentence between must itself have pointed back. */
function chained(
  content: string,
  shift: number,
  all: readonly Sentence[],
  index: number,
  readings: readonly SentenceReading[],
): Span[] {
  const between = all[index - 1];
  const first = all[index - 2];
  const reading = readings.find((r) => r.context.sentence === first);
  if (between === undefined || reading === undefined || !reading.about) return [];
  if (!/^(?:they|their|these|this|such|those)(?!\p{L})/u.test(between.plain) || !womenAreThey(reading)) return [];
  const match = /^(?:they|their|these|this|such|those)(?!\p{L})/u.exec(content.trimStart());
  return match === null ? [] : [span(shift, match)];
}

/** In the sentence before, women are the persons spoken of, not one of several groups. */
function womenAreThey(reading: SentenceReading): boolean {
  return reading.readings.some((r) => r.about && r.mention.concept === "women");
}

/** In the sentence before, those who suffered such violence are spoken of. */
function survivorsAreThey(before: Sentence, senses: ReadonlySet<string>): boolean {
  return (senses.has("sgbv") || senses.has("sea")) && /(?<!\p{L})(?:survivors|victims)(?!\p{L})/u.test(before.plain);
}

/** "their …": women's own, or anything of theirs where no other group stands between. */
function their(content: string, shift: number): Span[] {
  const own = [...content.matchAll(THEIR_OWN)].map((match) => span(shift, match));
  if (own.length > 0) return own;
  const first = [...content.matchAll(THEIR)].find((m) => !nearerPlural(content.slice(0, m.index)));
  return first === undefined ? [] : [span(shift, first)];
}

/** A plural noun between the start of the call and "their" is its likelier owner ("I urge all parties to honour their …"). */
function nearerPlural(before: string): boolean {
  return /(?<!\p{L})(?:authorities|parties|leaders|actors|governments?|states|partners|stakeholders|institutions|communities|groups|forces|donors|men|boys|politicians|officials|sides|signatories|members|entities|organizations)(?!\p{L})/u.test(
    before,
  );
}

function span(shift: number, match: RegExpExecArray | RegExpMatchArray): Span {
  const start = shift + (match.index ?? 0);
  return { start, end: start + match[0].length };
}
