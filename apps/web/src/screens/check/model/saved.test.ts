import { expect, test } from "vitest";
import { madeAssessment } from "../../../testing/made-assessment.ts";
import { noted, parseNotes } from "./notes.ts";
import { requestsCsv } from "./requests-csv.ts";
import { grouped, requestsOf } from "./requests.ts";
import { requestsText } from "./requests-text.ts";
import { assessmentText, openSaved, savedText } from "./saved.ts";

const draft = () => madeAssessment(["On 3 March, 14 civilians were killed.", "Women’s groups called for peace."]);

test("what is saved opens as it was, notes and all", async () => {
  const assessment = await draft();
  const opened = await openSaved(
    savedText("draft.docx", assessment, { "abc:0:14 civilians": "not recorded" }),
    "x.json",
  );
  expect(opened).toEqual({ name: "draft.docx", assessment, notes: { "abc:0:14 civilians": "not recorded" } });
});

test("an Assessment of the command opens too, and goes out again with the same bytes", async () => {
  const text = assessmentText(await draft());
  const opened = await openSaved(text, "S_2031_1.json");
  expect(opened?.name).toBe("S_2031_1.json");
  expect(assessmentText(opened?.assessment ?? (await draft()))).toBe(text);
});

test.each(["", "{}", "[]", "null", '{"genderLens":"check-1","assessment":{}}', "{"])(
  "%j is no saved check",
  async (text) => {
    expect(await openSaved(text, "x.json")).toBeNull();
  },
);

test("a reason is kept, changed and taken back", () => {
  const once = noted({}, "k", "no data");
  expect(noted(once, "k", "partner has it")).toEqual({ k: "partner has it" });
  expect(noted(once, "k", null)).toEqual({});
});

test("notes from a store that holds something else are none", () => {
  expect(parseNotes("[1]")).toEqual({});
  expect(parseNotes("{")).toEqual({});
  expect(parseNotes('{"a":"b","c":1}')).toEqual({ a: "b" });
});

test("the list goes out as text and as CSV with reason, place and question", async () => {
  const requests = requestsOf(await draft());
  const notes = { [requests[0]?.key ?? ""]: "not recorded" };
  const text = requestsText("S/2031/1", grouped(requests), notes);
  expect(text).toContain("- para. 1: “14 civilians”");
  expect(text).toContain("Give the sex of the 14 civilians killed: women, men, girls, boys.");
  expect(text).toContain("Not available: not recorded");
  const [head, row] = requestsCsv("S/2031/1", grouped(requests), notes).split("\r\n");
  expect(head).toBe("\u{FEFF}report,section,topic,paragraph,page,words,sentence,asked_for,not_available_because");
  expect(row).toContain("S/2031/1,II. Security situation,People harmed,1,,14 civilians,");
});
