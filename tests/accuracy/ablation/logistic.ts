// Logistic regression on named booleans, by gradient descent: small, and the same on every machine.

export type Features = Readonly<Record<string, boolean>>;
export interface Example {
  readonly features: Features;
  readonly positive: boolean;
}
export type Model = ReadonlyMap<string, number>;

const BIAS = "bias";
/** Rounds over all examples; the weights no longer move in the second decimal. */
const ROUNDS = 200;
const RATE = 0.5;
/** Pull of weights towards nothing, so that a feature seen twice decides little. */
const SHRINK = 0.002;

/** Weights that tell positive from negative examples. */
export function train(examples: readonly Example[]): Model {
  const weights = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const steps = new Map<string, number>();
    for (const { features, positive } of examples) {
      const miss = (positive ? 1 : 0) - probability(weights, features);
      for (const name of active(features)) steps.set(name, (steps.get(name) ?? 0) + miss);
    }
    for (const [name, step] of steps) {
      const weight = weights.get(name) ?? 0;
      weights.set(name, weight + RATE * (step / examples.length) * SPREAD - SHRINK * weight);
    }
  }
  return weights;
}
/** Most features hold for few examples; without this their weights would hardly leave nothing. */
const SPREAD = 10;

/** How likely an example with these features is positive, from 0 to 1. */
export function probability(model: Model, features: Features): number {
  const sum = active(features).reduce((total, name) => total + (model.get(name) ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

const active = (features: Features): string[] => [BIAS, ...Object.keys(features).filter((name) => features[name])];
