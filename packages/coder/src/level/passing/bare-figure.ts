import type { Context } from "../context.ts";
import type { PassingRule } from "../verdict.ts";

/** Items with bare figures that make a list. */
const ITEMS = 3;

/** "elections (20), mine risk (18) and gender equality (14)": a list item with a bare figure (codebook, hard calls). */
export const bareFigure: PassingRule = {
  rules: ["level.bare-figure"],
  otherwise: "Is not an item with a bare figure in a list of such items.",
  decide: (context, placed) => {
    if (figures(context, 0, context.words.length) < ITEMS) return null;
    const end = context.words.findIndex((w, i) => i > placed.last && /^[,;.]$/.test(w.word));
    return figures(context, placed.last + 1, Math.min(end < 0 ? context.words.length : end, placed.last + REACH)) > 0
      ? { rule: "level.bare-figure", note: "A list item with a bare figure." }
      : null;
  },
};
/** Words behind the mention within which its figure stands. */
const REACH = 8;

/** Numbers alone in brackets between two words. */
function figures(context: Context, from: number, to: number): number {
  let count = 0;
  for (let i = from; i + 2 < to + 1; i += 1) {
    const [open, number, close] = context.words.slice(i, i + 3);
    if (open?.word === "(" && number?.tag === "number" && close?.word === ")") count += 1;
  }
  return count;
}
