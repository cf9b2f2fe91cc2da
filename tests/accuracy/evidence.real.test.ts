import { expect, it } from "vitest";
import { faults } from "./evidence.ts";
import { realUnits } from "./units.ts";

it("each decision on a paragraph of the ten reports rests on words of its own, and no other does", async () => {
  const units = await realUnits();
  expect(units).toHaveLength(879);
  expect(units.flatMap(({ id, text }) => faults(text).map((fault) => `${id}: ${fault}`))).toEqual([]);
}, 120_000);
