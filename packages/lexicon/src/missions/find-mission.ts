import { missions } from "../generated/missions.generated.ts";
import type { Mission } from "../schema/mission.ts";
import { isThematicTitle } from "./title-kind.ts";
import { fold, occurrences } from "./fold.ts";
import { namings, type Naming } from "./names.ts";
import { isOpen, justClosed } from "./open.ts";

/** What identifies the reporting mission: the title, the first paragraphs, the masthead date. */
export type Opening = { title: string; text: string; date: string | null };

/** Words before a mission's name that say that the report is about its work. */
const REPORTS_ON =
  /\b(?:mandates?|activities|operations?|work|tasks|performance|presence|deployment|situation|account|progress) (?:\S+ ){0,5}$/;
/** Folded characters before a name in which those words are looked for. */
const CUE_WINDOW = 90;
/** A mission named with such words is taken at once; one merely mentioned must be named this often. */
const MENTIONS_ENOUGH = 3;

/**
 * The mission that a report is on: the one its title names, else the one its title's subject means on
 * that date, else the one that the first paragraphs report on. Null where the title is thematic or
 * nothing points to a mission. Without a date, the youngest mission that the text names.
 */
export function findMission({ title, text, date }: Opening): Mission | null {
  const inText = namings(text);
  const named = namings(title);
  const longest = Math.max(0, ...named.map(({ length }) => length));
  const byName = choose(unique(named.filter(({ length }) => length === longest)), inText, date);
  if (byName) return byName;
  if (isThematicTitle(title)) return null;
  return bySubject(title, inText, date) ?? byReporting(text, inText, date);
}

function unique(list: readonly Naming[]): Mission[] {
  return [...new Set(list.map(({ mission }) => mission))];
}

/** Of several missions that share a name or a subject: the one that existed then and is most named. */
function choose(candidates: readonly Mission[], inText: readonly Naming[], date: string | null): Mission | null {
  if (candidates.length <= 1) return candidates[0] ?? null;
  if (date === null) return youngestNamed(candidates, inText);
  const open = candidates.filter((mission) => isOpen(mission, date));
  if (open.length > 0) return mostNamed(open, inText);
  return latest(candidates.filter((mission) => mission.opened <= date)) ?? candidates[0] ?? null;
}

/** Subjects in the title, longest first; the missions that had each of them on the date. */
function bySubject(title: string, inText: readonly Naming[], date: string | null): Mission | null {
  const folded = fold(title);
  const subjects = new Map<string, Mission[]>();
  for (const mission of missions) {
    for (const subject of mission.titles.map(fold)) {
      if (occurrences(folded, subject).length > 0) {
        subjects.set(subject, [...(subjects.get(subject) ?? []), mission]);
      }
    }
  }
  const byLength = [...subjects].toSorted(([a], [b]) => b.length - a.length).map(([, candidates]) => candidates);
  if (date === null) {
    const candidates = byLength[0];
    return candidates ? youngestNamed(candidates, inText) : null;
  }
  for (const candidates of byLength) {
    const open = candidates.filter((mission) => isOpen(mission, date));
    if (open.length > 0) return mostNamed(open, inText);
  }
  return latest(byLength.flat().filter((mission) => justClosed(mission, date)));
}

/** The mission whose mandate, activities or operations the first paragraphs say they report on. */
function byReporting(text: string, inText: readonly Naming[], date: string | null): Mission | null {
  const folded = fold(text);
  const then = inText.filter(({ mission }) => date === null || isOpen(mission, date) || justClosed(mission, date));
  const cued = then.filter(({ at }) => REPORTS_ON.test(folded.slice(Math.max(0, at - CUE_WINDOW), at)));
  const [first] = unique(cued);
  if (first) return successor(first, unique(then), date) ?? first;
  const most = mostNamed(unique(then), then);
  return most && count(most, then) >= MENTIONS_ENOUGH ? most : null;
}

/** Where the mission had closed: the open one of the same subject that the text names beside it. */
function successor(mission: Mission, named: readonly Mission[], date: string | null): Mission | null {
  if (date === null || isOpen(mission, date)) return null;
  const heirs = named.filter((other) => other.titles.some((title) => mission.titles.includes(title)));
  return heirs.find((other) => isOpen(other, date)) ?? null;
}

function count(mission: Mission, inText: readonly Naming[]): number {
  return inText.filter((naming) => naming.mission === mission).length;
}

/** The mission named most often; the first in the list where none leads. */
function mostNamed(candidates: readonly Mission[], inText: readonly Naming[]): Mission | null {
  return candidates.toSorted((a, b) => count(b, inText) - count(a, inText))[0] ?? null;
}

/** The mission opened last among those that the text names, or among all where it names none. */
function youngestNamed(candidates: readonly Mission[], inText: readonly Naming[]): Mission | null {
  const named = candidates.filter((mission) => count(mission, inText) > 0);
  return latest(named.length > 0 ? named : candidates);
}

function latest(candidates: readonly Mission[]): Mission | null {
  return candidates.toSorted((a, b) => (a.opened < b.opened ? 1 : -1))[0] ?? null;
}
