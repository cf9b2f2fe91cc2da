import { describe, expect, it } from "vitest";
import { missions } from "../generated/missions.generated.ts";
import { leadDepartment } from "./lead.ts";
import type { Mission } from "../schema/mission.ts";

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const mission = (acronym: string): Mission => {
  const found = missions.find((entry) => entry.acronym === acronym);
  if (!found) throw new Error(`no mission ${acronym}`);
  return found;
};

describe("table of missions", () => {
  it("has every acronym once", () => {
    const acronyms = missions.map(({ acronym }) => acronym);
    expect(new Set(acronyms).size).toBe(acronyms.length);
  });

  it("counts the 71 peacekeeping operations that the United Nations counts since 1948", () => {
    expect(missions.filter(({ kind }) => kind === "peacekeeping")).toHaveLength(71);
  });

  it.each(missions.map((entry) => [entry.acronym, entry] as const))("%s has dates in order", (_acronym, entry) => {
    expect(entry.opened < (entry.closed ?? "9999")).toBe(true);
  });

  it.each(missions.map((entry) => [entry.acronym, entry] as const))(
    "%s is led without a gap from its first day to its last",
    (_acronym, { lead, opened, closed }) => {
      expect(lead[0]?.from).toBe(opened);
      expect(lead.at(-1)?.to).toBe(closed);
      lead.slice(1).forEach((next, index) => expect(next.from).toBe(dayAfter(lead[index]?.to ?? "")));
    },
  );
});

describe("lead department", () => {
  it("is the one that led on the day", () => {
    expect(leadDepartment(mission("UNAMA"), "2002-05-01")).toBe("DPPA");
    expect(leadDepartment(mission("UNAMA"), "2010-03-10")).toBe("DPO");
    expect(leadDepartment(mission("UNAMA"), "2031-03-10")).toBe("DPPA");
  });

  it("is political affairs for UNTMIS and peace operations for UNMIK", () => {
    expect(leadDepartment(mission("UNTMIS"), "2025-03-28")).toBe("DPPA");
    expect(leadDepartment(mission("UNMIK"), "2025-04-01")).toBe("DPO");
  });

  it("stays the last one for a report issued after the end, and for a draft without date", () => {
    expect(leadDepartment(mission("UNIOSIL"), "2008-11-30")).toBe("DPO");
    expect(leadDepartment(mission("UNAMA"), null)).toBe("DPPA");
  });
});
