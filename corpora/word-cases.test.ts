import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CORPORA } from "./src/manifest.ts";
import { WORD_CASES } from "./src/word-cases/index.ts";
import { docxOf } from "./src/word-cases/package.ts";

describe("the conformance set of Word constructs", () => {
  it.for(Object.entries(WORD_CASES))(
    "%s stands as its script makes it (else: node corpora/scripts/word-cases.ts)",
    ([name, item]) => {
      expect(Buffer.from(docxOf(item)).equals(readFileSync(join(CORPORA, "docx", `${name}.docx`)))).toBe(true);
    },
  );
});
