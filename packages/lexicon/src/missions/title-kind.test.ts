import { describe, expect, it } from "vitest";
import { isCountryReportTitle, isThematicTitle } from "./title-kind.ts";

describe("kind of a title", () => {
  it.each([
    "Situation in South Sudan",
    "Report of the Secretary-General on Somalia",
    "Implementation of Security Council resolution 1701 (2006)",
    "United Nations Disengagement Observer Force",
    "Situation concerning Western Sahara",
  ])("country: %s", (title) => {
    expect([isCountryReportTitle(title), isThematicTitle(title)]).toEqual([true, false]);
  });

  it.each([
    "Women and peace and security",
    "Conflict-related sexual violence",
    "Children and armed conflict in Afghanistan",
    "Protection of civilians in armed conflict",
    "Special measures for protection from sexual exploitation and abuse",
  ])("thematic: %s", (title) => {
    expect([isCountryReportTitle(title), isThematicTitle(title)]).toEqual([false, true]);
  });

  it.each([
    "Report of the Committee on Relations with the Host Country",
    "Efforts to eliminate racial discrimination in southern Africa",
  ])("neither: %s", (title) => {
    expect([isCountryReportTitle(title), isThematicTitle(title)]).toEqual([false, false]);
  });
});
