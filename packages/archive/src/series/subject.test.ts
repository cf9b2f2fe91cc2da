import { seriesEntry } from "@gender-lens/assessment";
import { expect, test } from "vitest";
import { madeAssessment } from "../testing/assessment.ts";
import { subjectOf } from "./subject.ts";

const of = (title: string, more: { mission?: string; kind?: "thematic" } = {}) =>
  subjectOf(seriesEntry("a.pdf", madeAssessment({ title, mission: null, texts: ["It rained."], ...more })));

test("a country report of no known mission goes by the place that its title names", () => {
  for (const title of [
    "Situation in Kessuna",
    "Second report of the Secretary-General on Kessuna",
    "United Nations Observer and Assistance Mission in Kessuna",
    "Implementation of Security Council resolution 2711 (2028) in Kessuna during the period from 20 May to 18 August 2030",
    "Implementation of the Almar Framework and activities of the United Nations Mission in Kessuna",
    "Situation in Kessuna and support for its transition",
  ])
    expect(of(title), title).toBe("Kessuna");
  expect(of("Situation in the Republic of the Upper Vells")).toBe("Republic of the Upper Vells");
  expect(of("Activities of the Office for West Africa and the Sahel")).toBe("West Africa and the Sahel");
  expect(of("Situation in Kessuna and the United Nations Mission there")).toBe("Kessuna");
});

test("its mission comes first, and where there is no place there is nothing to follow", () => {
  expect(of("Situation in Kessuna", { mission: "UNMISS" })).toBe("UNMISS");
  for (const title of [
    "Implementation of Security Council resolution 2711 (2028)",
    "Report of the Secretary-General on Security Council resolution 2334 (2016)",
    "Report on General Assembly resolutions 75/1 and 75/2",
    "Report for the Security Council",
    "Letter concerning the Secretary-General",
    "Briefing on the Kessuna Peace resolution 12",
  ])
    expect(of(title), title).toBeNull();
  expect(of("Women in Kessuna", { kind: "thematic" })).toBeNull();
});
