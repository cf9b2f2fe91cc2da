import { coordination } from "../coordination.ts";
import { said } from "../said.ts";
import type { PassingRule } from "../verdict.ts";

/** Women named by their condition: they are meant, not a service. */
const WOMEN = /^(?:pregnan|lactating|breast).*(?:women|mothers|girls)/;
const DEATHS = /maternal (?:mortality|deaths?)|deaths? in childbirth/;

/** Maternal or reproductive health, wherever it stands: at least related (codebook, hard calls). */
export const health: PassingRule = {
  rules: ["level.health"],
  otherwise: "Is not a health service.",
  decide: (context, placed) => {
    if (placed.mention.concept !== "health") return null;
    const here = said(context, placed.first, placed.last + 3);
    if (WOMEN.test(here)) return null;
    if (DEATHS.test(here) && coordination(context, placed).items.length <= 2) return null;
    return { rule: "level.health", note: "Maternal or reproductive health among services." };
  },
};
