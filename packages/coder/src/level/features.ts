import type { SentenceReading } from "../level.ts";
import { PASSING } from "./passing.ts";

/**
 * What the rules see in a sentence, as a flat list of named booleans in fixed order: the input of a classifier, and of explanations.
 *
 * `any:RULE` says that the rule holds for some mention, `all:RULE` that it holds for every one.
 */
export function features(reading: SentenceReading): Readonly<Record<string, boolean>> {
  const { context, readings } = reading;
  const found: Record<string, boolean> = {};
  for (const rule of PASSING) {
    const holds = context.mentions.map((placed) => rule.decide(context, placed) !== null);
    const id = rule.rules.join("|");
    found[`any:${id}`] = holds.some(Boolean);
    found[`all:${id}`] = holds.every(Boolean);
  }
  for (const concept of ["women", "gender", "agenda", "sgbv", "sea", "health"] as const) {
    found[`concept:${concept}`] = readings.some((r) => r.mention.concept === concept);
  }
  const words = context.words;
  found["has-number"] = words.some((w) => w.tag === "number");
  found["has-finite-verb"] = words.some((w) => w.tag === "finite" || w.tag === "auxiliary");
  found["mention-before-verb"] =
    (context.mentions[0]?.last ?? Infinity) < words.findIndex((w) => w.tag === "finite" || w.tag === "auxiliary");
  found["several-mentions"] = context.mentions.length > 1;
  return found;
}
