import { describe, expect, it } from "vitest";
import type { Block, Blocks } from "./blocks.ts";
import { otherForm } from "./form.ts";

const numbered: Block = { kind: "paragraph", number: 1, runs: [], page: 1 };

function document(lines: readonly string[], blocks: Block[]): Blocks {
  const front = lines.map((text) => ({ text, size: 10, bold: false, apart: true }));
  return { front: { lines: front, furniture: [] }, blocks, pages: 1, warnings: [] };
}

describe("the form of a document", () => {
  it.for([
    ["a draft resolution", "Toravia and Kessu: draft resolution"],
    ["a letter", "Letter dated 7 January 2031 from the President of the Security Council"],
    ["a letter", "Identical letters dated 7 January 2031 from the Permanent Representative of Toravia"],
    ["a note verbale", "Note verbale dated 7 January 2031"],
    ["a resolution", "Resolution 3000 (2031)"],
    ["a statement by the President", "Statement by the President of the Security Council"],
    ["a statement by the President", "S/PRST/2031/4"],
    ["a resolution", "S/RES/2868 (2030)"],
    ["a resolution", "Resolution adopted by the General Assembly on 4 May 2031"],
    ["a note verbale", "The Permanent Mission of Toravia presents its compliments to the Secretary-General"],
    ["a press release", "Press release"],
    ["a press release", "SC/15999"],
    ["a press release", "For information media. Not an official record."],
    ["a verbatim record", "S/PV.9876"],
    ["a verbatim record", "9876th meeting"],
    ["an agenda", "Provisional agenda for the 9876th meeting of the Security Council"],
    ["a letter", "Dear Mr. President,"],
    ["a page that says that the document does not exist", "The document you are looking for does not exist"],
  ] as const)("is %s where the first page says “%s”", ([form, line]) => {
    expect(otherForm(document(["United Nations", line], [numbered]))).toBe(form);
  });

  it("is a report where the first page says so, whatever else it names", () => {
    const lines = ["Report of the Secretary-General submitted pursuant to draft resolution 7"];
    expect(otherForm(document(lines, [numbered]))).toBeNull();
    expect(otherForm(document(lines, []))).toBeNull();
  });

  it("is a letter where it calls itself one before it names the report that it sends", () => {
    const lines = [
      "Letter dated 7 January 2031 from the Secretary-General",
      "Report of the Secretary-General on Toravia",
    ];
    expect(otherForm(document(lines, [numbered]))).toBe("a letter");
    expect(otherForm(document(lines.toReversed(), [numbered]))).toBeNull();
  });

  it("is no report for a sentence that speaks of one", () => {
    const sentence = "I have the honour to transmit the report of the Commission";
    expect(otherForm(document(["Excellency,", sentence], []))).toBe("a letter");
    expect(otherForm(document([sentence], []))).toBe("a text without numbered paragraphs");
  });

  it("is a report whose title runs on over the line into the name of a resolution", () => {
    const lines = ["Implementation of Security Council", "resolution 2868 (2030)"];
    expect(otherForm(document(lines, [numbered]))).toBeNull();
  });

  it("is a report where it has numbered paragraphs and no other form: a draft may not call itself one yet", () => {
    expect(otherForm(document(["Situation in Toravia"], [numbered]))).toBeNull();
  });

  it("is a text without numbered paragraphs else", () => {
    expect(otherForm(document(["Dear colleagues"], []))).toBe("a text without numbered paragraphs");
  });
});
