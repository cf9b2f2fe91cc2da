import { describe, expect, it } from "vitest";
import { headingExamples } from "../generated/heading-examples.generated.ts";
import { headingVocabulary } from "./heading-vocabulary.ts";

const withTopic = headingExamples.filter(({ topic }) => topic !== null);
const without = headingExamples.filter(({ topic }) => topic === null);

/** Words that neither a topic phrase nor the neutral words account for. */
function otherWords(heading: string): string[] {
  const rest = headingVocabulary
    .topics(heading)
    .toReversed()
    .reduce((text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end), heading);
  return (rest.toLowerCase().match(/[\p{L}'’]+/gu) ?? []).filter((word) => !headingVocabulary.neutral.has(word));
}

describe("vocabulary of headings", () => {
  it.each(withTopic.map(({ heading }) => heading))("finds a topic in: %s", (heading) => {
    expect(headingVocabulary.topics(heading)).not.toHaveLength(0);
  });

  it.each(without.map(({ heading }) => heading))("finds no topic in: %s", (heading) => {
    expect(headingVocabulary.topics(heading)).toHaveLength(0);
  });

  it.each(headingExamples.filter(({ topic }) => topic === "combined").map(({ heading }) => heading))(
    "leaves another topic standing in: %s",
    (heading) => {
      expect(otherWords(heading)).not.toHaveLength(0);
    },
  );

  it("accounts for every word of a stand-alone heading of topic and function words", () => {
    expect(otherWords("Advancing the full participation and empowerment of women")).toEqual([]);
    expect(otherWords("Gender equality and conflict‑related sexual violence")).toEqual([]);
  });

  it("knows headings on conduct", () => {
    expect(headingVocabulary.conduct("Conduct and discipline")).not.toHaveLength(0);
    expect(headingVocabulary.conduct("Sexual exploitation and abuse")).not.toHaveLength(0);
    expect(headingVocabulary.conduct("Women and peace and security")).toHaveLength(0);
  });
});
