import { describe, expect, it } from "vitest";
import { normalise } from "./normalise.ts";
import { tag } from "./tag.ts";

const tagged = (text: string, word: string): string | undefined =>
  tag(normalise(text)).find((w) => w.word === word)?.tag;

describe("tags", () => {
  it.each([
    ["The Mission trained officers.", "trained", "finite"],
    ["Officers trained by the Mission left.", "trained", "participle"],
    ["Officers were trained in May.", "trained", "participle"],
    ["The Office documented and verified 17 cases.", "verified", "finite"],
    ["It recorded 90 verified violations.", "verified", "participle"],
    ["Gunmen killed nine, wounded 14 and left.", "wounded", "finite"],
    ["Women remain outside.", "remain", "finite"],
    ["Remains of four persons were found.", "remains", "word"],
    ["The report notes a rise.", "report", "word"],
    ["I welcome the pact and call for calm.", "call", "finite"],
    ["The call for calm was heard.", "call", "word"],
    ["It aims to protect civilians.", "protect", "infinitive"],
    ["Looting continued.", "looting", "gerund"],
    ["On 4 May 2031 rain fell.", "may", "word"],
    ["They may leave.", "may", "auxiliary"],
    ["Conditions like that of prisoners worsened.", "that", "determiner"],
    ["He said that rain fell.", "that", "subordinator"],
    ["The family moved slowly.", "slowly", "adverb"],
    ["The family moved slowly.", "family", "word"],
    ["Twenty-two men left.", "twenty-two", "number"],
  ])("%s: %s is %s", (text, word, expected) => {
    expect(tagged(text, word)).toBe(expected);
  });

  it("join a word torn at its hyphen", () => {
    expect(tag("conflict- related deaths").map((w) => w.word)).toEqual(["conflict-related", "deaths"]);
  });
});
