import type { Context, Placed } from "./context.ts";
import type { Verdict } from "./verdict.ts";

/** Names the part that a mention plays in a sentence that is about it: subject, victim, beneficiary, object or topic. */
export function role(context: Context, placed: Placed): Verdict {
  const { words } = context;
  const verb = words.findIndex((w) => w.tag === "finite" || w.tag === "auxiliary");
  const before = words.slice(0, placed.first);
  const preposition = before.findLast((w) => w.tag === "preposition" || w.tag === "to")?.word;
  if (verb > placed.last && !before.some((w) => w.tag === "preposition")) {
    return { rule: "level.subject", note: "The sentence says something of it." };
  }
  if (preposition === "against" || preposition === "on" || preposition === "about") {
    return { rule: "level.topic", note: "It is the topic." };
  }
  if (preposition === "for" || preposition === "to") {
    return { rule: "level.beneficiary", note: "What is done is done for it." };
  }
  if (verb >= 0 && verb < placed.first) return { rule: "level.object", note: "The action bears on it." };
  return { rule: "level.topic", note: "It is the topic." };
}
