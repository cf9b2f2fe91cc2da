// The challenge set of corpora/challenge: made-up paragraphs with the answers that the codebook gives.
import fs from "node:fs";
import path from "node:path";
import { Level, Pillar } from "@gender-lens/model";
import { parse } from "yaml";
import { z } from "zod";

/** The decisions that an entry settles; what is absent is not asked. */
const Expected = z.strictObject({
  level: Level.optional(),
  disaggregated: z.boolean().optional(),
  gap: z.boolean().optional(),
  recommendation: z.boolean().optional(),
  sgbv: z.boolean().optional(),
  sea: z.boolean().optional(),
  pillars: z.array(Pillar).optional(),
});

const paragraph = z.strictObject({
  id: z.string(),
  rule: z.string(),
  pair: z.string().optional(),
  under: z.string().optional(),
  text: z.string(),
  expect: Expected,
});
const heading = z.strictObject({
  id: z.string(),
  rule: z.string(),
  pair: z.string().optional(),
  heading: z.string(),
  expect: z.enum(["stand-alone", "combined", "none"]),
});
const Entry = z.union([paragraph, heading]);

export type ChallengeParagraph = z.infer<typeof paragraph> & { file: string };
export type ChallengeHeading = z.infer<typeof heading> & { file: string };

const folder = path.resolve(import.meta.dirname, "../../../corpora/challenge");

/** Every entry of the set, file by file; throws where one does not have the form of an entry. */
export function readChallenge(): { paragraphs: ChallengeParagraph[]; headings: ChallengeHeading[] } {
  const paragraphs: ChallengeParagraph[] = [];
  const headings: ChallengeHeading[] = [];
  for (const file of fs.readdirSync(folder).filter((name) => name.endsWith(".yml"))) {
    for (const entry of z.array(Entry).parse(parse(fs.readFileSync(path.join(folder, file), "utf8")))) {
      if ("text" in entry) paragraphs.push({ ...entry, file });
      else headings.push({ ...entry, file });
    }
  }
  return { paragraphs, headings };
}
