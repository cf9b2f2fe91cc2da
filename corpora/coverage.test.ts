import { Gold, hasGenderContent } from "@gender-lens/model";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { goldOf } from "./src/gold.ts";
import { pathOf, readSource, reportNames } from "./src/manifest.ts";
import { coverage, readRules } from "./src/rules.ts";
import { staleFiles } from "./src/stale.ts";

const names = reportNames();

describe("the fictional reports", () => {
  it("stand as their sources make them (else: node corpora/scripts/make.ts)", () => {
    expect(staleFiles()).toEqual([]);
  });

  it("show every rule of the codebook at least twice", () => {
    const places = coverage(names.map((name) => ({ name, source: readSource(name) })));
    const rare = [...readRules().keys()].filter((rule) => (places.get(rule)?.length ?? 0) < 2);
    expect(rare).toEqual([]);
  });

  it("name no rule that is not listed", () => {
    const places = coverage(names.map((name) => ({ name, source: readSource(name) })));
    const known = readRules();
    expect([...places.keys()].filter((rule) => !known.has(rule))).toEqual([]);
  });
});

describe.each(names)("the PDFs of %s", (name) => {
  it.each(["chromium", "libreoffice"])("are tagged or untagged as their names say, by %s", (producer) => {
    // Both producers write the catalogue uncompressed.
    const tagged = (kind: string) =>
      readFileSync(pathOf(name, `${name}.${producer}.${kind}.pdf`)).includes("/StructTreeRoot");
    expect([tagged("tagged"), tagged("untagged")]).toEqual([true, false]);
  });
});

describe.each(names)("gold of %s", (name) => {
  const gold = goldOf(readSource(name));

  it("keeps the schema of the model", () => {
    expect(Gold.safeParse(JSON.parse(readFileSync(pathOf(name, "gold.json"), "utf8"))).error).toBeUndefined();
  });

  it("numbers its paragraphs without a gap", () => {
    expect(gold.paragraphs.map((p) => p.paragraph)).toEqual(gold.paragraphs.map((_, index) => index + 1));
  });

  it("gives pillars only where there is gender content (codebook, pillars)", () => {
    expect(gold.paragraphs.filter((p) => p.pillars.length > 0 && !hasGenderContent(p))).toEqual([]);
  });

  it("gives a level where a flag or a recommendation names women or violence against them", () => {
    expect(gold.paragraphs.filter((p) => (p.sgbv || p.sea || p.recommendation) && p.level === "none")).toEqual([]);
  });
});
