import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openPackage } from "./package.ts";
import type { Changes } from "./revisions.ts";
import { readStory } from "./story.ts";
import { oneLine } from "../flow/words.ts";

/** What LibreOffice prints of each document of the set; `word` where ECMA-376 asks for something else. */
interface Expected {
  final: string[];
  original?: string[];
  word?: { lines: string[]; reason: string };
}

const folder = path.resolve(import.meta.dirname, "../../../../corpora/docx");
const expected: Record<string, Expected> = JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8"));
const cases = Object.entries(expected);

/** Labels and texts line by line; the cells of a table's row stand on one line, as they are printed. */
function printed(name: string, changes: Changes): string[] {
  const file = openPackage(new Uint8Array(readFileSync(path.join(folder, `${name}.docx`))));
  const lines: string[] = [];
  let row = false;
  for (const { text, label, inTable } of readStory(file, file.main, changes)) {
    const own = oneLine(`${label ?? ""}\t${text.replaceAll("\n", "|")}`).split("|");
    if (inTable && row) lines.push(`${lines.pop()} ${own.join(" ")}`);
    else lines.push(...own);
    row = inTable;
  }
  return lines.filter((line) => line !== "");
}

describe("the conformance set", () => {
  it("holds at least 25 constructs that LibreOffice prints as ECMA-376 asks, each with its document", () => {
    expect(cases.filter(([, { word }]) => word === undefined).length).toBeGreaterThanOrEqual(25);
    const documents = readdirSync(folder).filter((name) => name.endsWith(".docx"));
    expect(documents.toSorted()).toEqual(cases.map(([name]) => `${name}.docx`).toSorted());
  });

  it.for(cases.filter(([, { word }]) => word === undefined))(
    "%s reads as LibreOffice prints it",
    ([name, { final }]) => {
      expect(printed(name, "final")).toEqual(final);
    },
  );

  it.for(cases.filter(([, { word }]) => word !== undefined))("%s reads as ECMA-376 asks", ([name, { word }]) => {
    expect(printed(name, "final")).toEqual(word?.lines);
  });

  it.for(cases.filter(([, { original }]) => original !== undefined))(
    "%s reads as LibreOffice prints it with the changes undone",
    ([name, { original }]) => {
      expect(printed(name, "original")).toEqual(original);
    },
  );
});
