import { describe, expect, test } from "vitest";
import { madeAssessment } from "../../../testing/made-assessment.ts";
import { bySentence, grouped, requestsOf, sentenceAround } from "./requests.ts";

const draft = () =>
  madeAssessment([
    "On 3 March, 14 civilians were killed and 9 civilians were injured in Ketu. Calm returned on 5 March.",
    "The police trained 40 officers on community policing.",
    "Among the 12 women who stood for office, four women were elected.",
  ]);

describe("requests for data", () => {
  test("name each number without a breakdown with its sentence and what to ask for", async () => {
    const requests = requestsOf(await draft());
    expect(requests.map(({ number, quote }) => `${number}: ${quote}`)).toEqual([
      "1: 14 civilians",
      "1: 9 civilians",
      "2: 40 officers",
    ]);
    expect(requests[0]).toMatchObject({
      sentence: "On 3 March, 14 civilians were killed and 9 civilians were injured in Ketu.",
      ask: "Give the sex of the 14 civilians killed: women, men, girls, boys.",
      topic: "harmed",
      persons: 14,
    });
    expect(requests[2]).toMatchObject({
      topic: "taking-part",
      sentence: "The police trained 40 officers on community policing.",
    });
  });

  test("the words stand in the sentence where it is said that they do", async () => {
    for (const { sentence, inSentence, quote } of requestsOf(await draft())) {
      expect(sentence.slice(inSentence, inSentence + quote.length)).toBe(quote);
    }
  });

  test("are grouped by section and topic, and numbers of one sentence stand under one quotation", async () => {
    const groups = grouped(requestsOf(await draft()));
    expect(groups.map(({ topic, requests }) => [topic, requests.length])).toEqual([
      ["harmed", 2],
      ["taking-part", 1],
    ]);
    expect(bySentence(groups[0]?.requests ?? [])).toHaveLength(1);
  });

  test("keep their key from one draft to the next while paragraph and words stay", async () => {
    const before = requestsOf(await draft());
    const later = await madeAssessment([
      "The situation remained calm in the north.",
      "On 3 March, 14 civilians were killed and 9 civilians were injured in Ketu. Calm returned on 5 March.",
    ]);
    expect(requestsOf(later).map(({ key }) => key)).toEqual(before.slice(0, 2).map(({ key }) => key));
  });
});

describe("the sentence around words", () => {
  const text = "Ms. Doe of No. 7 Brigade met 30 elders. Nobody (of 12 invited) came. It ended.";
  const around = (words: string) =>
    sentenceAround(text, text.indexOf(words), text.indexOf(words) + words.length).sentence;

  test("a title or a number's abbreviation ends no sentence", () => {
    expect(around("30 elders")).toBe("Ms. Doe of No. 7 Brigade met 30 elders.");
  });
  test("the next sentence and the last are found", () => {
    expect(around("12 invited")).toBe("Nobody (of 12 invited) came.");
    expect(around("ended")).toBe("It ended.");
  });
});
