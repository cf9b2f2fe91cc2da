import { indicators } from "../generated/indicators.generated.ts";
import { plain } from "../pattern/compile-pattern.ts";
import { matcher, spans, type Span } from "../pattern/find-matches.ts";

const matchers = new Map(
  indicators.map(({ id, bodies, others, things }) => [
    id,
    { bodies: matcher(bodies), others: matcher(others), things: matcher(things) },
  ]),
);

/** Where a sentence names what an indicator is judged by. */
export interface IndicatorCues {
  /** Words that a number of persons may be tied to, and words that it may be tied to instead. */
  bodies: Span[];
  others: Span[];
  /** Things counted, each span with its number. */
  things: Span[];
}

/** The cues of the indicator `id` in a sentence; throws where there is no such indicator. */
export function indicatorCues(id: string, sentence: string): IndicatorCues {
  const own = matchers.get(id);
  if (!own) throw new Error(`no indicator "${id}"`);
  const source = plain(sentence);
  return {
    bodies: spans(own.bodies, source),
    others: spans(own.others, source),
    things: spans(own.things, source),
  };
}

/** Missions by acronym (agencies left out), and the words by which reports call them. */
const MISSION = matcher(
  [],
  [
    "(?!UN(?:ICEF|HCR|DP|ESCO|FPA|ODC|OPS|AIDS|EP|IDO|RWA|IDIR|ITAR|MAS|HAS)(?![A-Z]))UN[A-Z]{2,6}",
    "M(?:INU|ONU)[A-Z]+|BINUH|BINUCA",
    "[Tt]he (?:Mission|mission|Force|Operation)|[Mm]ission(?:'s)? (?:leadership|headquarters|components?|concept)",
    "[Pp]eacekeep(?:ers?|ing)|United Nations|[Bb]attalions?|[Ee]ngagement (?:[Tt]eams?|[Pp]latoons?)",
  ],
);

/** Whether a text names the mission or the United Nations as a body that may act. */
export const namesMission = (text: string): boolean => spans(MISSION, plain(text)).length > 0;
