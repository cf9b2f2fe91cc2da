// A classifier for the level, trained on what the rules see, and the rules with it where they are in doubt.
import { explainParagraph } from "@gender-lens/coder";
import type { Coding, Level } from "@gender-lens/model";
import type { Unit } from "../units.ts";
import type { Features, Model } from "./logistic.ts";
import { probability, train } from "./logistic.ts";

/** Below this confidence of the rules the classifier's answer is taken. */
const DOUBT = 0.9;

interface Seen {
  readonly unit: Unit;
  readonly coding: Coding;
  readonly features: Features;
}

export interface Answers {
  readonly unit: Unit;
  readonly coding: Coding;
  /** Level by the classifier alone, and by the rules with the classifier where they are in doubt. */
  readonly alone: Level;
  readonly together: Level;
}

/** Levels for every unit of a report, by models that never saw that report; the challenge set is only trained on. */
export function leaveOneSourceOut(units: readonly Unit[]): Answers[] {
  const seen = units.map(see);
  const reports = seen.filter(({ unit }) => unit.set !== "challenge");
  const sources = new Set(reports.map(({ unit }) => unit.source));
  const models = new Map([...sources].map((source) => [source, trainWithout(seen, source)]));
  return reports.map(({ unit, coding, features }) => {
    const model = models.get(unit.source);
    if (coding.level === "none" || model === undefined)
      return { unit, coding, alone: coding.level, together: coding.level };
    const alone = probability(model, features) >= 0.5 ? "specific" : "related";
    return { unit, coding, alone, together: coding.confidence.level < DOUBT ? alone : coding.level };
  });
}

/** Trained on paragraphs of other sources that have a mention; the unread reports are never trained on. */
function trainWithout(seen: readonly Seen[], source: string): Model {
  const others = seen.filter(
    ({ unit, coding }) => unit.source !== source && unit.set !== "unread" && coding.level !== "none",
  );
  return train(
    others.flatMap(({ unit, features }) =>
      unit.gold.level === "specific" || unit.gold.level === "related"
        ? [{ features, positive: unit.gold.level === "specific" }]
        : [],
    ),
  );
}

/** What the rules see in a paragraph's sentences: `some` where it holds for one with a mention, `every` where for each. */
function see(unit: Unit): Seen {
  const { coding, sentences } = explainParagraph(unit.text);
  const told = sentences.filter(({ mentions }) => mentions.length > 0).map(({ features }) => features);
  const features: Record<string, boolean> = { "several-sentences": told.length > 1 };
  for (const name of Object.keys(told[0] ?? {})) {
    features[`some ${name}`] = told.some((sentence) => sentence[name]);
    features[`every ${name}`] = told.every((sentence) => sentence[name]);
  }
  return { unit, coding, features };
}
