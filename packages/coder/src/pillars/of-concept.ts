import {
  ALSO_PROTECTION,
  AVERTING,
  BODY_NAMES,
  NORMS,
  ONLY_PREVENTION,
  PREVENTION,
  SURVIVOR_SERVICES,
  WOMEN_PREVENT,
} from "./cues.ts";
import type { Grounds, Item } from "./item.ts";

/** What comes right after a report of violence and tells of justice ("No arrests were made"). */
const JUSTICE_NEXT =
  /(?<!\p{L})(?:arrest(?:s|ed)|perpetrators?|suspects?|verdict|court|trial|convicted|sentenced|impunity|prosecut\p{L}+)(?!\p{L})/u;

/** Pillars that follow from what the sentence names: violence or abuse, norms, women's health, women who prevent conflict. */
export function ofConcept(plain: string, items: readonly Item[], next: string): Grounds[] {
  const found: Grounds[] = [];
  const violence = items.find((i) => i.concept === "sgbv" || i.concept === "sea");
  if (violence !== undefined && !violence.named) found.push(...ofViolence(plain, violence, next));
  const norms = NORMS.exec(plain);
  if (norms !== null)
    found.push(
      ground("prevention", norms, "pillar.prevention.norms", "Works on the norms behind violence against women."),
    );
  const health = items.find((i) => i.concept === "health");
  if (health !== undefined)
    found.push({
      pillar: "relief_recovery",
      start: health.start,
      end: health.end,
      rule: "pillar.relief.health",
      note: "Maternal or reproductive health.",
    });
  const prevent = womenPrevent(plain, items);
  if (prevent !== null)
    found.push(ground("prevention", prevent, "pillar.prevention.women", "Women in the prevention of conflict."));
  return found;
}

/** Words that say that women of the sentence prevent conflict; null where none do. */
export function womenPrevent(plain: string, items: readonly Item[]): RegExpExecArray | null {
  const women = items.filter((i) => i.about && !i.named && i.concept !== "sgbv" && i.concept !== "sea");
  if (women.length === 0) return null;
  const averting = AVERTING.exec(plain);
  if (averting !== null && women.some((i) => i.end <= averting.index && averting.index - i.end <= SUBJECT_REACH))
    return averting;
  return WOMEN_PREVENT.exec(plain);
}
/** Characters between a subject and its verb: a relative clause fits in. */
const SUBJECT_REACH = 80;

/** A later sentence on what survivors received. */
export function ofSurvivors(plain: string): Grounds | null {
  const services = SURVIVOR_SERVICES.exec(plain);
  if (services === null || !/(?<!\p{L})(?:survivors?|victims?|of them|they|those)(?!\p{L})/u.test(plain)) return null;
  return ground("relief_recovery", services, "pillar.relief.survivors", "Services to those who suffered it.");
}

function ofViolence(plain: string, item: Item, next: string): Grounds[] {
  const found: Grounds[] = [];
  const prevention = PREVENTION.exec(plain);
  const only = ONLY_PREVENTION.test(plain) && !ALSO_PROTECTION.test(plain);
  if (!only) {
    found.push({
      pillar: "protection",
      start: item.start,
      end: item.end,
      rule: "pillar.protection.violence",
      note: "Names sexual or gender-based violence, exploitation or abuse.",
    });
  }
  if (prevention !== null) {
    found.push(
      ground(
        "prevention",
        prevention,
        "pillar.prevention.violence",
        "Prevention of such violence, training against it, or justice for it.",
      ),
    );
  } else if (JUSTICE_NEXT.test(next)) {
    found.push({
      pillar: "prevention",
      start: item.start,
      end: item.end,
      rule: "pillar.prevention.justice",
      note: "The next sentence tells of justice for it.",
    });
  }
  const services = SURVIVOR_SERVICES.exec(plain.replace(BODY_NAMES, (name) => "\u00b7".repeat(name.length)));
  if (services !== null)
    found.push(ground("relief_recovery", services, "pillar.relief.survivors", "Services to those who suffered it."));
  return found;
}

function ground(pillar: Grounds["pillar"], match: RegExpExecArray, rule: string, note: string): Grounds {
  return { pillar, start: match.index, end: match.index + match[0].length, rule, note };
}
