import { expect, it } from "vitest";
import { faults } from "./evidence.ts";
import { madeUnits } from "./units.ts";

it("each decision on a made paragraph rests on words of its own, and no other does", async () => {
  const units = await madeUnits();
  expect(units.length).toBeGreaterThan(1900);
  expect(units.flatMap(({ id, text }) => faults(text).map((fault) => `${id}: ${fault}`))).toEqual([]);
}, 60_000);
