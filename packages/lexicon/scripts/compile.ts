/**
 * Validates the YAML of `data/`, writes `src/generated/*.generated.ts` and the tables of the README.
 * With `--check` writes nothing and exits 1 where a file on disk differs from what would be written.
 */
import { readFileSync } from "node:fs";
import { writeOrCheck } from "../../../.ci/generated.ts";
import { generatedFiles } from "./generated.ts";

const root = new URL("../", import.meta.url);
const files = await generatedFiles((path) => readFileSync(new URL(path, root), "utf8"));
for (const { path, text } of files) writeOrCheck(`packages/lexicon/${path}`, text, "npm run generate");
