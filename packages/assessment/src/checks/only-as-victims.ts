import { hasGenderContent } from "@gender-lens/model";
import type { Rule } from "./assessed.ts";

/** Below this many paragraphs one more incident decides the picture, so nothing is said. */
const ENOUGH_PARAGRAPHS = 3;

/** Women appear as persons to be protected and nowhere as persons who act (resolution 1325 (2000), participation). */
export const onlyAsVictims: Rule = ({ paragraphs }) => {
  const pillars = paragraphs
    .filter(({ part, coding }) => part === "body" && hasGenderContent(coding) && coding.pillars.length > 0)
    .map(({ coding }) => coding.pillars);
  const protectionOnly = pillars.every((list) => list.every((pillar) => pillar === "protection"));
  return pillars.length < ENOUGH_PARAGRAPHS || !protectionOnly
    ? []
    : [
        {
          id: "women-only-as-victims",
          severity: "important",
          paragraph: null,
          message: `All ${pillars.length} paragraphs with a pillar are on protection only: women appear as victims, never as actors.`,
          suggestion:
            "Report also what women did: in politics, elections, mediation, security institutions, civil society and the mission itself.",
        },
      ];
};
