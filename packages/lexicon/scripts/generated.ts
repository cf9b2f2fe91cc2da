import { readLexicon, type Lexicon } from "./lexicon.ts";
import { codebookPage } from "./codebook.ts";
import type { Read } from "./entries.ts";
import { withTables } from "./readme.ts";

export type GeneratedFile = { path: string; text: string };

/** A module with one typed list, one entry a line so that a change of the data is a change of few lines. */
function module(name: keyof Lexicon, type: string, schema: string, list: readonly unknown[]): GeneratedFile {
  const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const text = [
    "// Written by scripts/compile.ts from data/; do not edit.",
    `import type { ${type} } from "../schema/${schema}.ts";`,
    "",
    `export const ${name}: readonly ${type}[] = [`,
    ...list.map((entry) => `  ${JSON.stringify(entry)},`),
    "];",
    "",
  ].join("\n");
  return { path: `src/generated/${file}.generated.ts`, text };
}

/** Every file that is made from the data, in a fixed order. */
export async function generatedFiles(read: Read): Promise<GeneratedFile[]> {
  const lexicon = readLexicon(read);
  return [
    module("missions", "Mission", "mission", lexicon.missions),
    module("titleSubjects", "TitleSubject", "title-subject", lexicon.titleSubjects),
    module("terms", "Term", "term", lexicon.terms),
    module("pillarCues", "PillarCue", "pillar-cue", lexicon.pillarCues),
    module("headingGroups", "HeadingGroup", "heading", lexicon.headingGroups),
    module("headingExamples", "HeadingExample", "heading", lexicon.headingExamples),
    module("resolutions", "Resolution", "resolution", lexicon.resolutions),
    module("publishedFigures", "PublishedFigure", "published-figure", lexicon.publishedFigures),
    module("indicators", "Indicator", "indicator", lexicon.indicators),
    module("components", "Component", "component", lexicon.components),
    module("codebook", "CodebookEntry", "codebook-entry", lexicon.codebook),
    module("texts", "PublishedText", "source", lexicon.texts),
    { path: "CODEBOOK.md", text: await codebookPage(lexicon.codebook) },
    { path: "README.md", text: await withTables(read("README.md"), lexicon) },
  ];
}
