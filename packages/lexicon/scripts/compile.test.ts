import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generatedFiles } from "./generated.ts";

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

const files = await generatedFiles(read);

describe("generated files", () => {
  it.each(files.map(({ path, text }) => [path, text] as const))("%s is fresh", (path, text) => {
    expect(read(path)).toBe(text);
  });

  it("need a source that can be looked up", async () => {
    const broken = (path: string): string =>
      path === "data/resolutions.yml" ? read(path).replace("S/RES/2272 (2016)", "a friend") : read(path);
    await expect(generatedFiles(broken)).rejects.toThrow(/unknown source "a friend"/);
  });

  it("need entries of the schema", async () => {
    const broken = (path: string): string =>
      path === "data/indicators.yml" ? read(path).replace("number: 1\n", "number: 16\n") : read(path);
    await expect(generatedFiles(broken)).rejects.toThrow(/data\/indicators.yml/);
  });
});
