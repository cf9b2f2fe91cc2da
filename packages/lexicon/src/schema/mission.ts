import { Department } from "@gender-lens/model";
import { z } from "zod";
import { Source } from "./source.ts";

const day = z.iso.date();

/** Peacekeeping operation; political mission in the field; regional or liaison office; envoy's office. */
export const MissionKind = z.enum(["peacekeeping", "special-political", "regional-office", "envoy"]);
export type MissionKind = z.infer<typeof MissionKind>;

/** A department that led a mission from one day to another, both included; `to` is null while it leads. */
export const Lead = z.strictObject({ department: Department, from: day, to: day.nullable() });
export type Lead = z.infer<typeof Lead>;

/** A United Nations peace operation. */
export const Mission = z.strictObject({
  acronym: z.string().min(3),
  name: z.string(),
  /** Other names and acronyms of the same mission. */
  aliases: z.array(z.string()),
  /** Subjects of report titles that mean this mission while it is open. */
  titles: z.array(z.string()),
  areas: z.array(z.string()).min(1),
  kind: MissionKind,
  /** First and last day; `closed` is null while the mission is open. */
  opened: day,
  closed: day.nullable(),
  /** Without gaps over the mission's life, in order of time. */
  lead: z.array(Lead).min(1),
  source: Source,
  note: z.string().optional(),
});
export type Mission = z.infer<typeof Mission>;

/** A mission as written in the data: empty lists left out, one department standing for the whole life. */
export const MissionEntry = z.strictObject({
  ...Mission.omit({ kind: true, lead: true }).shape,
  aliases: z.array(z.string()).default([]),
  titles: z.array(z.string()).default([]),
  closed: day.nullable().default(null),
  lead: z.union([Department, z.array(Lead).min(1)]).optional(),
});
export type MissionEntry = z.infer<typeof MissionEntry>;
