import { Component } from "../src/schema/component.ts";
import { HeadingExample, HeadingGroup } from "../src/schema/heading.ts";
import { Indicator } from "../src/schema/indicator.ts";
import type { Mission } from "../src/schema/mission.ts";
import { MissionEntry } from "../src/schema/mission.ts";
import { PillarCue } from "../src/schema/pillar-cue.ts";
import { PublishedFigure } from "../src/schema/published-figure.ts";
import { Resolution } from "../src/schema/resolution.ts";
import { PublishedText } from "../src/schema/source.ts";
import { Term } from "../src/schema/term.ts";
import { TitleSubject } from "../src/schema/title-subject.ts";
import { checkSources, entries, type Read } from "./entries.ts";
import { expandMission, missionFiles } from "./missions.ts";
import { withTables } from "./readme.ts";

export type GeneratedFile = { path: string; text: string };

/** Everything the data say, read and checked. */
export type Lexicon = {
  missions: Mission[];
  titleSubjects: TitleSubject[];
  terms: Term[];
  pillarCues: PillarCue[];
  headingGroups: HeadingGroup[];
  headingExamples: HeadingExample[];
  resolutions: Resolution[];
  publishedFigures: PublishedFigure[];
  indicators: Indicator[];
  components: Component[];
  texts: PublishedText[];
};

const termFiles = ["women", "gender", "agenda", "sgbv", "sea", "health"].map((name) => `terms/${name}.yml`);

function readLexicon(read: Read): Lexicon {
  const lexicon: Lexicon = {
    missions: missionFiles.flatMap(({ file, kind, lead }) =>
      entries(read, file, MissionEntry).map((entry) => expandMission(entry, kind, lead)),
    ),
    titleSubjects: entries(read, "title-subjects.yml", TitleSubject),
    terms: termFiles.flatMap((file) => entries(read, file, Term)),
    pillarCues: entries(read, "pillars.yml", PillarCue),
    headingGroups: entries(read, "headings.yml", HeadingGroup),
    headingExamples: entries(read, "heading-examples.yml", HeadingExample),
    resolutions: entries(read, "resolutions.yml", Resolution),
    publishedFigures: entries(read, "published-figures.yml", PublishedFigure),
    indicators: entries(read, "indicators.yml", Indicator),
    components: entries(read, "components.yml", Component),
    texts: entries(read, "sources.yml", PublishedText),
  };
  const keys = lexicon.texts.map(({ key }) => key);
  for (const [name, list] of Object.entries(lexicon)) {
    checkSources(
      name,
      list.flatMap((entry) => ("source" in entry ? [entry.source] : [])),
      keys,
    );
  }
  return lexicon;
}

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
    module("texts", "PublishedText", "source", lexicon.texts),
    { path: "README.md", text: await withTables(read("README.md"), lexicon) },
  ];
}
