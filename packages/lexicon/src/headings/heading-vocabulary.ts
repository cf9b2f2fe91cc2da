import { headingGroups } from "../generated/heading-groups.generated.ts";
import { plain } from "../pattern/compile-pattern.ts";
import { matcher, spans, type Matcher, type Span } from "../pattern/find-matches.ts";

const entries = (group: "topic" | "neutral" | "conduct") => headingGroups.filter((entry) => entry.group === group);
const matcherOf = (group: "topic" | "conduct"): Matcher =>
  matcher(
    entries(group).flatMap((entry) => entry.entries),
    entries(group).flatMap((entry) => entry.exact),
  );
const topic = matcherOf("topic");
const conduct = matcherOf("conduct");

/** The vocabulary by which a heading is judged (codebook, Sections). */
export const headingVocabulary: {
  readonly topics: (heading: string) => Span[];
  readonly conduct: (heading: string) => Span[];
  readonly neutral: ReadonlySet<string>;
} = {
  /** Places of phrases that are about women, gender, the agenda or sexual and gender-based violence. */
  topics: (heading: string): Span[] => spans(topic, plain(heading)),
  /** Places of phrases of conduct and discipline, sexual exploitation and abuse among them. */
  conduct: (heading: string): Span[] => spans(conduct, plain(heading)),
  /** Words in lower case that leave a topic whole ("empowerment", "and", "participation"). */
  neutral: new Set(entries("neutral").flatMap((entry) => entry.entries)),
};
