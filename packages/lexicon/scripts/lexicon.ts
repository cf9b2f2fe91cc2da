import { CodebookEntry } from "../src/schema/codebook-entry.ts";
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
  codebook: CodebookEntry[];
  texts: PublishedText[];
};

const termFiles = ["women", "gender", "agenda", "sgbv", "sea", "health"].map((name) => `terms/${name}.yml`);

/** Reads and checks every file of the data; throws with file and place of the first fault. */
export function readLexicon(read: Read): Lexicon {
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
    codebook: entries(read, "codebook.yml", CodebookEntry),
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
