import { missions } from "../generated/missions.generated.ts";
import { titleSubjects } from "../generated/title-subjects.generated.ts";
import { fold, occurrences } from "./fold.ts";
import { namings } from "./names.ts";

const thematic = titleSubjects.map(({ phrase }) => fold(phrase));
const countries = [...new Set(missions.flatMap(({ titles, areas }) => [...titles, ...areas]).map(fold))];
const has = (title: string, phrases: readonly string[]): boolean => {
  const folded = fold(title);
  return phrases.some((phrase) => occurrences(folded, phrase).length > 0);
};

/** Whether a title is on a topic ("Children and armed conflict in Somalia") rather than on a mission or country. */
export function isThematicTitle(title: string): boolean {
  return namings(title).length === 0 && has(title, thematic);
}

/** Whether a title is on one mission, country or region: it names a mission, or a place where one was, and no topic. */
export function isCountryReportTitle(title: string): boolean {
  return namings(title).length > 0 || (!has(title, thematic) && has(title, countries));
}
