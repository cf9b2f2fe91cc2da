import type { Assessment, CodedParagraph, Evidence, OutlineEntry } from "@gender-lens/model";
import { TOPICS, topicOf, type Topic } from "./topic.ts";

/** One number of persons without a breakdown by sex, and what to ask for. */
export interface DataRequest {
  /** Hash of the paragraph's text and the words asked about: the same in the next draft while both stand. */
  key: string;
  paragraph: string;
  number: number;
  page: number | null;
  /** Heading that the paragraph stands under; empty before the first. */
  section: string;
  topic: Topic;
  /** The words that give the number. */
  quote: string;
  /** The sentence around them, and where in it they stand. */
  sentence: string;
  inSentence: number;
  /** What to ask for, as the check says it. */
  ask: string;
  /** Persons that the number counts; 0 where none is told. */
  persons: number;
}

export interface RequestGroup {
  section: string;
  topic: Topic;
  requests: DataRequest[];
}

const GAP_CHECK = "number-without-breakdown";

/** Every request of a report, in the order of its paragraphs. */
export function requestsOf({
  paragraphs,
  checks,
  outline,
}: Pick<Assessment, "paragraphs" | "checks" | "outline">): DataRequest[] {
  const sections = new Map(outline.map((entry) => [entry.id, entry]));
  return paragraphs
    .filter(({ part, coding }) => part === "body" && coding.gap)
    .flatMap((paragraph) => {
      // The check writes one finding a figure, in the order of the evidence.
      const asked = checks.filter((check) => check.id === GAP_CHECK && check.paragraph === paragraph.id);
      const figures = paragraph.coding.evidence.filter(({ supports }) => supports === "gap");
      return figures.map((figure, at) => requestOf(paragraph, figure, asked[at]?.suggestion ?? "", sections));
    });
}

function requestOf(
  paragraph: CodedParagraph,
  { start, end }: Evidence,
  ask: string,
  sections: ReadonlyMap<string, OutlineEntry>,
): DataRequest {
  const { text, textHash, id, number, page, section, coding } = paragraph;
  const figure = coding.people.find((people) => people.start === start && people.end === end);
  const quote = text.slice(start, end);
  return {
    key: `${textHash}:${start}:${quote}`,
    paragraph: id,
    number,
    page,
    section: headingOf(section, sections),
    topic: figure ? topicOf(figure) : "other",
    quote,
    ...sentenceAround(text, start, end),
    ask,
    persons: figure && "count" in figure ? figure.count : 0,
  };
}

function headingOf(id: string | null, sections: ReadonlyMap<string, OutlineEntry>): string {
  const entry = id === null ? undefined : sections.get(id);
  if (!entry) return "";
  return entry.number === null ? entry.heading : `${entry.number} ${entry.heading}`;
}

/** End of a sentence: a stop, a blank, and a capital or a bracket; "Ms. Example" and "No. 7" end none. */
const SENTENCE_END = /(?<!\b(?:Mr|Ms|Mrs|Dr|No|St|Gen|Col|Lt|approx))[.;?!]["”’)]*\s+(?=["“‘(]?[A-Z])/g;

export function sentenceAround(text: string, start: number, end: number): Pick<DataRequest, "sentence" | "inSentence"> {
  let from = 0;
  let to = text.length;
  for (const { index, 0: stop } of text.matchAll(SENTENCE_END)) {
    const after = index + stop.length;
    if (after <= start) from = after;
    else if (index >= end) {
      to = after;
      break;
    }
  }
  return { sentence: text.slice(from, to).trim(), inSentence: start - from };
}

/** Grouped by section in the order of the report, and by topic within it. */
export function grouped(requests: readonly DataRequest[]): RequestGroup[] {
  const groups: RequestGroup[] = [];
  for (const section of new Set(requests.map((request) => request.section))) {
    for (const topic of TOPICS) {
      const found = requests.filter((request) => request.section === section && request.topic === topic);
      if (found.length > 0) groups.push({ section, topic, requests: found });
    }
  }
  return groups;
}

/** Requests about the same sentence stand under one quotation of it. */
export function bySentence(requests: readonly DataRequest[]): DataRequest[][] {
  return [...Map.groupBy(requests, ({ paragraph, sentence }) => `${paragraph}:${sentence}`).values()];
}
