import { missions } from "../generated/missions.generated.ts";
import type { Mission } from "../schema/mission.ts";
import { fold, occurrences } from "./fold.ts";

/** A mission named in a text: where, and how long its name is (folded characters). */
export type Naming = { mission: Mission; at: number; length: number };

const isAcronym = (name: string): boolean => !/[a-z]{3}/.test(name) || !name.includes(" ");

const table = missions.map((mission) => {
  const names = [mission.acronym, mission.name, ...mission.aliases];
  const acronyms = names.filter(isAcronym).map(escaped);
  return {
    mission,
    names: names.filter((name) => !isAcronym(name)).map(fold),
    acronym: new RegExp(`(?<![\\p{L}\\p{N}])(?:${acronyms.join("|")})(?![\\p{L}\\p{N}])`, "u"),
    acronyms: names.filter(isAcronym).map(fold),
  };
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/**
 * Missions named in a text by full name or by acronym in capitals, in order of place. A name that
 * stands inside a longer one ("United Nations Office for West Africa" and the Sahel) does not count.
 */
export function namings(text: string): Naming[] {
  const folded = fold(text);
  const found: Naming[] = [];
  for (const { mission, names, acronym, acronyms } of table) {
    for (const name of names) {
      for (const at of occurrences(folded, name)) found.push({ mission, at, length: name.length });
    }
    if (!acronym.test(text)) continue;
    for (const name of acronyms) {
      for (const at of occurrences(folded, name)) found.push({ mission, at, length: name.length });
    }
  }
  const longest = found.filter(
    (a) => !found.some((b) => b.length > a.length && b.at <= a.at && a.at + a.length <= b.at + b.length),
  );
  return longest.toSorted((a, b) => a.at - b.at);
}
