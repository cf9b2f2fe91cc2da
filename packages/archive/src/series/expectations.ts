import { missions } from "@gender-lens/lexicon";
import { Person } from "@gender-lens/model";
import { and, asc, eq } from "../storage/drizzle.ts";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import { Refusal } from "../refusal.ts";
import type { Archive } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import { expectations } from "../storage/schema/index.ts";

/** How many reports of a mission are expected in a year, as an administrator has set it. */
export const Expectation = z.strictObject({
  mission: z.string(),
  year: z.int().min(1945).max(2200),
  expected: z.int().min(0).max(100),
  note: z.string().max(500).default(""),
});
export const SetExpectation = z.strictObject({
  ...Expectation.shape,
  /** Null takes the setting back, so that the rule holds again. */
  expected: Expectation.shape.expected.nullable(),
});
export const StoredExpectation = z.strictObject({ ...Expectation.shape, by: Person, at: z.iso.datetime() });
export type StoredExpectation = z.infer<typeof StoredExpectation>;

/** What administrators have set, by mission and year. */
export async function listExpectations(archive: Archive, actor: Actor): Promise<StoredExpectation[]> {
  allow(actor, "read-series");
  const rows = await archive.db.select().from(expectations).orderBy(asc(expectations.mission), asc(expectations.year));
  return rows.map(({ byId, byName, at, ...row }) => ({ ...row, by: { id: byId, name: byName }, at: at.toISOString() }));
}

/** Sets how many reports of a mission are expected in a year, in place of the rule. */
export async function setExpectation(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof SetExpectation>,
): Promise<StoredExpectation[]> {
  allow(actor, "set-expectations");
  const { mission, year, expected, note } = parsed(SetExpectation, input);
  if (!missions.some(({ acronym }) => acronym === mission)) {
    throw new Refusal("invalid-request", `The lexicon knows no mission ${mission}.`, "Take its acronym from the list.");
  }
  const of = and(eq(expectations.mission, mission), eq(expectations.year, year));
  await archive.db.transaction(async (tx) => {
    const [before] = await tx.select({ expected: expectations.expected }).from(expectations).where(of).for("update");
    if (expected === null) await tx.delete(expectations).where(of);
    else {
      const values = { expected, note, byId: actor.id, byName: actor.name, at: new Date() };
      await tx
        .insert(expectations)
        .values({ mission, year, ...values })
        .onConflictDoUpdate({ target: [expectations.mission, expectations.year], set: values });
    }
    const details = { expected, note, before: before?.expected ?? null };
    await audit(tx, actor, "set-expectations", { kind: "mission", id: mission, name: `${mission} ${year}` }, details);
  });
  return listExpectations(archive, actor);
}
