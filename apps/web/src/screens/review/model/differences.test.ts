import type { Decisions } from "@gender-lens/model";
import { describe, expect, it } from "vitest";
import { differencesOf, said } from "./differences.ts";

const machine: Decisions = {
  level: "related",
  disaggregated: false,
  recommendation: false,
  gap: true,
  pillars: ["participation", "protection"],
  sgbv: false,
  sea: false,
};

describe("machine and person side by side", () => {
  it("differ where the person decided otherwise, and in nothing that was left open", () => {
    const differing = differencesOf(machine, { level: "specific", gap: true }).filter(({ same }) => !same);
    expect(differing).toEqual([{ field: "level", machine: "related", person: "specific", same: false }]);
  });

  it("have the same pillars in whatever order they stand", () => {
    const same = differencesOf(machine, { pillars: ["protection", "participation"] });
    expect(same.every((one) => one.same)).toBe(true);
    expect(differencesOf(machine, { pillars: [] }).find(({ field }) => field === "pillars")?.same).toBe(false);
  });

  it("are said in words", () => {
    expect([said("none"), said(true), said(false), said([]), said(["relief_recovery"]), said(null)]).toEqual([
      "none",
      "yes",
      "no",
      "none",
      "relief and recovery",
      "–",
    ]);
  });
});
