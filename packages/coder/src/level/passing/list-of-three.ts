import type { Context } from "../context.ts";
import type { Item } from "../coordination.ts";
import { coordination } from "../coordination.ts";
import type { PassingRule } from "../verdict.ts";

/** Two others and the mention make three (codebook: two joined are the topic together, three or more are a list). */
const OTHERS_IN_A_LIST = 2;

/** Women, youth and civil society: three or more joined, of which two or more say nothing of sex or gender. */
export const listOfThree: PassingRule = {
  rules: ["level.list-of-three"],
  otherwise: "Is not one of three or more in a list.",
  decide: (context, placed) => {
    if (context.otherItems >= OTHERS_IN_A_LIST && isNoun(context)) return FOUND;
    const list = coordination(context, placed);
    const others = list.items.filter((item) => !holdsMention(context, item));
    if (others.length < OTHERS_IN_A_LIST) return null;
    return FOUND;
  },
};

const FOUND = { rule: "level.list-of-three", note: "One of three or more in a list." };

/** "(c) women;": an item that names, and says nothing of what it names. */
function isNoun(context: Context): boolean {
  const label = context.words.findIndex((w) => w.word === ")");
  const first = context.words[label + 1];
  if (first === undefined || ["to", "gerund", "infinitive"].includes(first.tag)) return false;
  return !context.words.some((w) => w.tag === "finite" || w.tag === "auxiliary");
}

function holdsMention(context: Context, item: Item): boolean {
  return context.mentions.some((m) => m.first >= item.from && m.first < item.to);
}
