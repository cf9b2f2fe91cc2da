import { readFileSync } from "node:fs";
import { ofBytes, type Mutation } from "./mutations/bytes.ts";
import { chance } from "./mutations/chance.ts";
import { ofDocx } from "./mutations/docx.ts";
import { ofPdf } from "./mutations/pdf.ts";

/** A file to be made: which sample, changed by which seed, with pieces of which other sample of its kind. */
export interface Recipe {
  sample: string;
  other: string;
  seed: number;
}

const SEPARATOR = "|";

/** A recipe in one line, as the name of a job. */
export const nameOf = ({ sample, other, seed }: Recipe): string => [sample, other, seed].join(SEPARATOR);

/** The recipe of such a line. */
export function recipeOf(name: string): Recipe {
  const [sample = "", other = "", seed] = name.split(SEPARATOR);
  return { sample, other, seed: Number(seed) };
}

/** Most files are changed once; the more is changed at once, the less of it is reached. */
const TIMES = [1, 1, 1, 2, 3];

/** The file of a recipe, the same bytes each time. */
export function mutated({ sample, other, seed }: Recipe): Uint8Array {
  const draw = chance(seed);
  const [file, pieces] = [readFileSync(sample), readFileSync(other)];
  const ofFormat = sample.endsWith(".docx") ? ofDocx : ofPdf;
  const way: readonly Mutation[] = draw.index(3) === 0 ? ofBytes : ofFormat;
  let changed: Buffer = file;
  for (let n = draw.one(TIMES); n > 0 && changed.length > 0; n -= 1) changed = draw.one(way)(changed, draw, pieces);
  return new Uint8Array(changed);
}
