import type { SectionTopic } from "@gender-lens/model";
import { normalise } from "./text/normalise.ts";

/** What makes a heading one about women, gender, the agenda or violence. */
const TOPIC =
  /(?<!\p{L})(?:wom[ae]n(?:'s)?|girls?(?:')?|gender(?:-\p{L}+)*|(?:conflict-related )?sexual(?: and gender-based)? violence|sgbv|crsv|wps|masculinit(?:y|ies)|femini\p{L}+|resolutions? 1325(?: \(\d+\))?|rape)(?!\p{L})/gu;
const CONDUCT = /sexual exploitation|sexual misconduct|sexual harassment|sexual abuse|conduct|discipline/;
/** Words that a heading wholly about the topic may have beside it. */
const OWN_WORDS = new Set(
  (
    "and or of the a an in on for to against by with from at its their as peace security equality equity parity empowerment advancement " +
    "participation inclusion leadership role rights protection violence based conflict related sexual conflict-related gender-based domestic " +
    "agenda mainstreaming perspective perspectives sensitive responsive issues affairs situation status implementation resolution resolutions " +
    "prevention response progress update full equal meaningful political economic social representation engagement involvement " +
    "discrimination elimination forms all efforts addressing promoting promotion advancing strengthening combating ending preventing considerations dimension dimensions " +
    "survivors victims support monitoring analysis reporting arrangements council security action plan national reporting " +
    "strategy policy advice advisory adviser unit mission missions personnel peacekeepers peacekeeping operations post-conflict armed conflicts " +
    "decision-making leaders peacebuilding processes process mediation mediators peacemaking elections public life civic space crimes cases services health"
  ).split(" "),
);

/**
 * Whether a heading is wholly about women, gender, WPS or sexual and gender-based violence (codebook, Sections).
 *
 * "stand-alone" where it is, "combined" where it shares the topic with another ("Gender and youth"), null for every other heading,
 * those on sexual exploitation and abuse under conduct and discipline among them.
 */
export function headingTopic(heading: string): SectionTopic {
  const plain = normalise(heading)
    .replace(/\s+/g, " ")
    .replace(/^\s*(?:[ivxlc]+\.|[a-z]\.|\d+\.|\([a-z0-9]+\))\s+/, "")
    .replace(/(\p{L})\s?-\s?(\p{L})/gu, "$1-$2");
  if (CONDUCT.test(plain)) return null;
  if (plain.search(TOPIC) < 0) return null;
  const rest = plain
    .replace(/women,? (?:and )?peace and security/g, "wps")
    // "… and the response of the courts to it": what points back to the topic shares it with nothing.
    .replace(/,? and (?:the )?[\p{L}\s-]+ (?:to|against|of|for|with|on) (?:it|them)$/u, " ")
    .replace(TOPIC, " ")
    .replace(/\([^)]*\)/g, " ");
  const others = (rest.match(/[\p{L}-]+(?:'s)?/gu) ?? []).filter((word) => !OWN_WORDS.has(word));
  if (others.length === 0) return sharesByName(plain) ? "combined" : "stand-alone";
  return /(?<!\p{L})(?:and|,|\/|&)(?!\p{L})|[,/&]/u.test(rest)
    ? "combined"
    : whollyOnPlace(others, plain)
      ? "stand-alone"
      : "combined";
}

/** "Women and security sector", "protection and gender": another topic made only of words that may stand beside ours. */
function sharesByName(plain: string): boolean {
  return (
    /(?<!\p{L})(?:human rights|protection of civilians|health and|services and|elections and|mediation and|protection and (?:gender|women)|peacebuilding and)(?!\p{L})/u.test(
      plain,
    ) ||
    /(?:gender|women) and (?:human rights|protection|elections|mediation|health|peacebuilding|security sector|social)/.test(
      plain,
    )
  );
}

/** "Women in Arboria": the words left over follow a preposition of place and bring no other topic. */
function whollyOnPlace(others: readonly string[], plain: string): boolean {
  const tail = /(?<!\p{L})(?:in|of|at|among|within|by|on|for|to|across) (.+)$/u.exec(plain)?.[1] ?? "";
  return others.every((word) => tail.includes(word));
}
