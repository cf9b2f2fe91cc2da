import {
  ALSO_PROTECTION,
  AVERTING,
  BODY_NAMES,
  DIRECT_HARM,
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
  // "a pregnant woman was killed": her state, not a service.
  const health = items.find(
    (i) =>
      i.concept === "health" && !(DIRECT_HARM.test(plain) && /wom[ae]n|mothers?/.test(plain.slice(i.start, i.end))),
  );
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

/** Sentences that follow in the paragraph: justice for such violence, and what those who suffered it received. */
export function afterViolence(plain: string): Grounds[] {
  const found: Grounds[] = [];
  const justice = JUSTICE_LATER.exec(plain);
  if (justice !== null)
    found.push(ground("prevention", justice, "pillar.prevention.justice", "Tells of justice for it."));
  const services = SURVIVOR_SERVICES.exec(plain);
  if (services !== null && SUFFERERS.test(plain))
    found.push(ground("relief_recovery", services, "pillar.relief.survivors", "Services to those who suffered it."));
  return found;
}
/** Cases brought to court, suspects tried. */
const JUSTICE_LATER =
  /(?<!\p{L})(?:(?:cases?|files?|suspects?|perpetrators?)(?: [\p{L}\d'-]+){0,4} (?:to court|to trial|tried|convicted|sentenced|charged|prosecuted|arrested)|obtained (?:\d+|\p{L}+) convictions?|suspended (?:\p{L}+ )?of its (?:commanders|officers)|standing orders against)(?!\p{L})/u;
const SUFFERERS = /(?<!\p{L})(?:survivors?|victims?|of them|they|those|complainants?|help was)(?!\p{L})/u;

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
  // "to open clinics, to hold them to account for rape": two deeds.
  const apart = services !== null && /, (?:and )?to /.test(plain.slice(services.index, item.start));
  if (services !== null && !apart)
    found.push(ground("relief_recovery", services, "pillar.relief.survivors", "Services to those who suffered it."));
  return found;
}

function ground(pillar: Grounds["pillar"], match: RegExpExecArray, rule: string, note: string): Grounds {
  return { pillar, start: match.index, end: match.index + match[0].length, rule, note };
}
