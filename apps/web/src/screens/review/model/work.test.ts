import type { Decisions } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import { begun, complete, KEYS, pressed, undone, type Work } from "./work.ts";

const machine: Decisions = {
  level: "related",
  disaggregated: true,
  recommendation: false,
  gap: false,
  pillars: ["protection"],
  sgbv: false,
  sea: false,
};
const type = (work: Work, keys: string) =>
  [...keys].reduce((now, key) => {
    const found = KEYS.find((one) => one.key === key);
    return found ? pressed(now, found.change) : now;
  }, work);

describe("a paragraph under review", () => {
  it("begins with the machine's decisions, which are what is accepted without any key", () => {
    expect(complete(begun(machine, null))).toEqual(machine);
  });

  it("begins with one's own decisions over the machine's where one has reviewed it before", () => {
    expect(complete(begun(machine, { level: "specific" }))).toEqual({ ...machine, level: "specific" });
  });

  it("blind begins with nothing, and is not complete before a level is set", () => {
    const blind = begun(null, null);
    expect(complete(type(blind, "g"))).toBeNull();
    expect(complete(type(blind, "ng"))).toMatchObject({ level: "none", gap: true, disaggregated: false });
  });

  it("takes one key a decision: a level is set, the rest is turned over", () => {
    expect(complete(type(begun(machine, null), "sdm1"))).toEqual({
      ...machine,
      level: "specific",
      disaggregated: false,
      recommendation: true,
      pillars: ["participation", "protection"],
    });
    expect(complete(type(begun(machine, null), "2vx"))).toMatchObject({ pillars: [], sgbv: true, sea: true });
  });

  it("goes back key by key, and no further than it began", () => {
    const work = type(begun(machine, null), "ssg");
    const once = undone(work);
    expect(once?.made).toMatchObject({ level: "specific", gap: false });
    const twice = once && undone(once);
    expect(twice?.made.level).toBe("related");
    expect(twice && undone(twice)).toBeNull();
  });

  it("has each key once", () => {
    expect(new Set(KEYS.map(({ key }) => key)).size).toBe(KEYS.length);
  });
});
