import { sampler } from "../../reader/sampler.ts";

/** Choices that are the same for the same seed. */
export interface Chance {
  /** From 0 up to but without `below`. */
  index(below: number): number;
  /** One of the items; there must be one. */
  one<Item>(items: readonly Item[]): Item;
}

export function chance(seed: number): Chance {
  const random = sampler(seed);
  const index = (below: number) => Math.floor(random() * below);
  return {
    index,
    one: (items) => {
      const item = items[index(items.length)];
      if (item === undefined) throw new Error("nothing to choose from");
      return item;
    },
  };
}
