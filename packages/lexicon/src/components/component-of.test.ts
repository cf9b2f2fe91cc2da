import { describe, expect, it } from "vitest";
import { components } from "../generated/components.generated.ts";
import { componentsOfHeading, componentsOfText } from "./component-of.ts";

describe.each(components.map((component) => [component.id, component] as const))("component %s", (id, component) => {
  it.each(component.matches)("is spoken of in: %s", (text) => {
    expect(componentsOfText(text).map((entry) => entry.id)).toContain(id);
  });

  it.each(component.rejects)("is not spoken of in: %s", (text) => {
    expect(componentsOfText(text).map((entry) => entry.id)).not.toContain(id);
  });
});

describe("component of a heading", () => {
  it("is told by its words", () => {
    expect(componentsOfHeading("Human rights").map(({ id }) => id)).toEqual(["human-rights"]);
    expect(componentsOfHeading("Disarmament, demobilization and reintegration").map(({ id }) => id)).toEqual(["ddr"]);
    expect(componentsOfHeading("Financial aspects")).toEqual([]);
  });
});
