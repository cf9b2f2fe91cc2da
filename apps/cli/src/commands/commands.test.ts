import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { genderLens, sample, schemaFile } from "../testing/run.ts";

const pdf = sample("chromium.tagged.pdf");
const ESCAPE = "\u001B[";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gender-lens-test-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Sentences in which the document departs from the published schema. */
function faults(schema: string, document: unknown): unknown {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile(schema), "utf8")));
  return validate(document) ? [] : validate.errors;
}

describe("score --format json", () => {
  it("puts one Assessment by the published JSON Schema on stdout and nothing else anywhere", () => {
    const { code, stdout, stderr } = genderLens(["score", pdf, "--format", "json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(faults("assessment", JSON.parse(stdout))).toEqual([]);
  });

  it("gives the same JSON for the same bytes under another name", () => {
    const copy = path.join(folder, "another name.bin");
    copyFileSync(pdf, copy);
    const printed = genderLens(["score", copy, "-f", "json"]).stdout;
    expect(printed).toBe(genderLens(["score", pdf, "-f", "json"]).stdout);
    expect(printed).not.toContain(folder);
  });

  it("loads no native add-on on the way", () => {
    const { code, stderr } = genderLens(["score", pdf, "-f", "json"], { NODE_OPTIONS: "--no-addons" });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("prints one Assessment a line for several files, in the order named", () => {
    const { stdout } = genderLens(["score", pdf, sample("libreoffice.tagged.pdf"), "-f", "json"]);
    const hashes = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).report.sha256);
    expect(hashes).toHaveLength(2);
    expect(hashes[0]).not.toBe(hashes[1]);
  });
});

describe("a file that cannot be read", () => {
  it("is named on stderr with code, sentence and hint; the rest is done; exit code 1", () => {
    const missing = path.join(folder, "missing.pdf");
    const { code, stdout, stderr } = genderLens(["score", missing, pdf, "-f", "json"]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).figures.paragraphs).toBeGreaterThan(0);
    expect(stderr).toBe(`${missing}: not-found: There is no such file. Check the path.\n`);
  });

  it("is not loaded when it is larger than the limit", () => {
    const large = path.join(folder, "large.pdf");
    writeFileSync(large, "%PDF-1.7\n");
    truncateSync(large, 101 * 1024 * 1024);
    const { code, stderr } = genderLens(["layout", large]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${large}: too-large: `);
  });

  it("is a folder or a file of another kind", () => {
    const other = path.join(folder, "notes.xyz");
    writeFileSync(other, new Uint8Array([0, 1, 2, 3]));
    expect(genderLens(["score", folder]).stderr).toContain(
      "not-readable: The file could not be opened. It is a folder",
    );
    expect(genderLens(["score", other]).stderr).toContain("unsupported-format: ");
  });
});

describe("a command line that is not understood", () => {
  it.for([[], ["score"], ["score", pdf, "--format", "xls"], ["scroe", pdf], ["evaluate", "--gold", "here"]])(
    "ends with exit code 2 and its reason on stderr: %j",
    (args) => {
      const { code, stdout, stderr } = genderLens(args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).not.toBe("");
    },
  );

  it("is also one that names a folder of gold codings that is not there", () => {
    const { code, stderr } = genderLens(["evaluate", "--gold", path.join(folder, "none"), "--reports", folder]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^gender-lens: there is no folder .*none\n$/);
  });
});

describe("--help", () => {
  it.for([["--help"], ["score", "--help"], ["evaluate", "--help"], ["layout", "--help"], ["help", "score"]])(
    "is printed on stdout: %j",
    (args) => {
      const { code, stdout, stderr } = genderLens(args);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toContain(args.length === 1 ? "Exit codes:" : "Example");
    },
  );
});

describe("colours", () => {
  it("are used where they are forced, never in a pipe, never with NO_COLOR", () => {
    expect(genderLens(["score", pdf], { FORCE_COLOR: "1" }).stdout).toContain(ESCAPE);
    expect(genderLens(["score", pdf]).stdout).not.toContain(ESCAPE);
    expect(genderLens(["score", pdf], { NO_COLOR: "1" }).stdout).not.toContain(ESCAPE);
  });
});

describe("--output", () => {
  it("writes to the file what would have been printed", () => {
    const file = path.join(folder, "out.csv");
    const { code, stdout } = genderLens(["score", pdf, "--format", "csv", "--output", file]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(readFileSync(file, "utf8")).toBe(genderLens(["score", pdf, "--format", "csv"]).stdout);
  });

  it("is refused before anything is read where there is no folder for it", () => {
    for (const args of [
      ["score", "--output"],
      ["export", "--out"],
    ]) {
      const { code, stderr } = genderLens([...args, path.join(folder, "none/out.csv"), path.join(folder, "none.pdf")]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^gender-lens: there is no folder .*none to write to\n$/);
    }
  });
});

describe("--changes", () => {
  const draft = path.join(import.meta.dirname, "../../../../corpora/docx/insertion-within-a-deletion.docx");
  const texts = (changes: string) =>
    JSON.parse(genderLens(["score", draft, "--force", "--changes", changes, "-f", "json"]).stdout).paragraphs.map(
      ({ text }: { text: string }) => text,
    );

  it("reads a Word draft with its tracked changes accepted, or rejected", () => {
    expect(texts("final")).not.toEqual(texts("original"));
    expect(genderLens(["score", draft, "--changes", "both"])).toMatchObject({ code: 2 });
  });

  it("is there, with --force and --ocr, in every command that reads reports", () => {
    for (const command of ["score", "explain", "indicators", "compare", "export", "layout"]) {
      const { stdout } = genderLens([command, "--help"]);
      for (const option of ["--changes", "--force", "--ocr"]) expect(stdout).toContain(option);
    }
  });
});

describe("layout", () => {
  it("prints a Layout by the published JSON Schema with every paragraph of the assessment", () => {
    const { code, stdout } = genderLens(["layout", pdf]);
    const layout = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(faults("layout", layout)).toEqual([]);
    const { paragraphs } = JSON.parse(genderLens(["score", pdf, "-f", "json"]).stdout);
    const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);
    expect(idsOf(layout.paragraphs)).toEqual(idsOf(paragraphs));
  });
});

describe("evaluate", () => {
  beforeAll(() => {
    for (const kind of ["gold", "reports"]) mkdirSync(path.join(folder, kind));
    copyFileSync(sample("gold.json"), path.join(folder, "gold/sample.json"));
    copyFileSync(pdf, path.join(folder, "reports/sample.pdf"));
  });
  const evaluate = (...more: string[]) =>
    genderLens(["evaluate", "--gold", path.join(folder, "gold"), "--reports", path.join(folder, "reports"), ...more]);

  it("measures the sample against its gold, and says so in both formats", () => {
    const { measures, reports, exactness } = JSON.parse(evaluate("--format", "json").stdout);
    expect(reports).toHaveLength(1);
    expect(measures[0]).toMatchObject({ measure: "gender content" });
    expect(exactness[0]).toMatchObject({ name: "paragraph numbers", exact: 1 });
    expect(evaluate().stdout).toContain("Cohen's kappa of level");
  });

  it("names a gold coding without its report on stderr and goes on", () => {
    copyFileSync(sample("gold.json"), path.join(folder, "gold/orphan.json"));
    const { code, stderr, stdout } = evaluate();
    rmSync(path.join(folder, "gold/orphan.json"));
    expect(code).toBe(1);
    expect(stderr).toContain("orphan.pdf: not-found: ");
    expect(stdout).toContain("1 report, ");
  });

  it("refuses to leave nothing to compare with", () => {
    expect(evaluate("--only", "S/2099/1").stderr).toContain("no gold coding has the symbol S/2099/1");
  });
});
