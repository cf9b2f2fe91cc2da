import { parse } from "yaml";
import { z } from "zod";
import { MissionEntry } from "../src/schema/mission.ts";
import { PublishedText } from "../src/schema/source.ts";
import { Term } from "../src/schema/term.ts";
import { TitleSubject } from "../src/schema/title-subject.ts";
import { expandMission, missionFiles } from "./missions.ts";

type Read = (path: string) => string;
export type GeneratedFile = { path: string; text: string };

/** Entries of one YAML file, checked; throws with the file's name and the place of the first fault. */
function entries<T>(read: Read, file: string, schema: z.ZodType<T>): T[] {
  const result = z.array(schema).safeParse(parse(read(`data/${file}`)));
  if (!result.success) throw new Error(`data/${file}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** A module with one typed list, one entry a line so that a change of the data is a change of few lines. */
function module(path: string, name: string, type: string, schema: string, list: readonly unknown[]): GeneratedFile {
  const text = [
    "// Written by scripts/compile.ts from data/; do not edit.",
    `import type { ${type} } from "../schema/${schema}.ts";`,
    "",
    `export const ${name}: readonly ${type}[] = [`,
    ...list.map((entry) => `  ${JSON.stringify(entry)},`),
    "];",
    "",
  ].join("\n");
  return { path, text };
}

const termFiles = ["women", "gender", "agenda", "sgbv", "sea", "health"].map((name) => `terms/${name}.yml`);

/** Every file that is made from the data, in a fixed order. */
export function generatedFiles(read: Read): GeneratedFile[] {
  const missions = missionFiles.flatMap(({ file, kind, lead }) =>
    entries(read, file, MissionEntry).map((entry) => expandMission(entry, kind, lead)),
  );
  const titleSubjects = entries(read, "title-subjects.yml", TitleSubject);
  const terms = termFiles.flatMap((file) => entries(read, file, Term));
  const texts = entries(read, "sources.yml", PublishedText);
  return [
    module("src/generated/terms.generated.ts", "terms", "Term", "term", terms),
    module("src/generated/texts.generated.ts", "texts", "PublishedText", "source", texts),
    module("src/generated/missions.generated.ts", "missions", "Mission", "mission", missions),
    module(
      "src/generated/title-subjects.generated.ts",
      "titleSubjects",
      "TitleSubject",
      "title-subject",
      titleSubjects,
    ),
  ];
}
