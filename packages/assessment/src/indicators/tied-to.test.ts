import { describe, expect, it } from "vitest";
import { tiedTo } from "./tied-to.ts";

/** Whether `figure` is tied to `body` in the sentence when `other` stands in it too. */
function tied(sentence: string, figure: string, body: string, other?: string): boolean {
  const span = (words: string) => ({ start: sentence.indexOf(words), end: sentence.indexOf(words) + words.length });
  return tiedTo(sentence, span(figure), { bodies: [span(body)], others: other === undefined ? [] : [span(other)] });
}

describe("a number of women is tied to", () => {
  it("the nearest body", () => {
    const sentence = "Parliament approved the law and named 12 women to the electoral commission.";
    expect(tied(sentence, "12 women", "commission", "Parliament")).toBe(true);
    expect(tied(sentence, "12 women", "Parliament", "commission")).toBe(false);
  });

  it("what is said of it rather than to what went before", () => {
    const sentence = "Six boys were abducted and 2 girls were raped.";
    expect(tied(sentence, "2 girls", "raped", "abducted")).toBe(true);
  });

  it("what stands around its brackets", () => {
    const sentence = "They chose a 21-member (5 women) alert committee after the raid.";
    expect(tied(sentence, "5 women", "committee", "raid")).toBe(true);
    expect(tied("Killing (8 girls) and rape were verified.", "8 girls", "rape", "Killing")).toBe(false);
  });

  it("nothing beyond a semicolon, and nothing where no body is named", () => {
    expect(tied("Two women were hurt; parliament met.", "Two women", "parliament")).toBe(false);
    expect(tiedTo("Two women spoke.", { start: 0, end: 9 }, { bodies: [], others: [] })).toBe(false);
  });
});
