import { randomInt } from "node:crypto";
import { decisionsOf } from "@gender-lens/assessment";
import { Id, ParagraphId, Review, SampleFrame, type OutlineEntry, type Sample } from "@gender-lens/model";
import { and, eq, or, sql } from "../storage/drizzle.ts";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import { notFound, Refusal } from "../refusal.ts";
import { versionFor } from "../reports/version-for.ts";
import type { Archive, Db } from "../storage/archive.ts";
import { audit } from "../storage/audit.ts";
import { newId } from "../storage/new-id.ts";
import { paragraphs, sampleItems, samples, scorings } from "../storage/schema/index.ts";
import { framed, type Place } from "./frame.ts";
import { simpleRandom } from "./random.ts";
import { storedSample } from "./stored-sample.ts";

const MOST = 5000;
/** Seeds are positive 32-bit integers, so that they are copied without loss. */
const SEEDS = 2 ** 31;

/** What is drawn: a random sample or the least certain paragraphs of a frame, or the paragraphs that are named. */
export const DrawInput = z
  .strictObject({
    name: z.string().trim().min(1).max(200),
    queue: Review.shape.queue,
    blind: z.boolean(),
    size: z.int().min(1).max(MOST).optional(),
    /** The same seed over the same archive draws the same sample; one is made up where none is given. */
    seed: z
      .int()
      .min(0)
      .max(SEEDS - 1)
      .optional(),
    frame: SampleFrame.partial().prefault({}),
    /** With the queue `chosen`: the paragraphs. */
    chosen: z
      .array(z.strictObject({ report: Id, paragraph: ParagraphId }))
      .min(1)
      .max(MOST)
      .optional(),
  })
  .refine(({ queue, size }) => queue === "chosen" || size !== undefined, { path: ["size"], message: "how many?" })
  .refine(({ queue, chosen }) => (queue === "chosen") === (chosen !== undefined), {
    path: ["chosen"],
    message: "paragraphs are named with the queue chosen, and with no other",
  });
type DrawInput = z.output<typeof DrawInput>;

interface Drawn {
  places: Place[];
  population: number;
}

async function chosenPlaces(tx: Db, actor: Actor, chosen: NonNullable<DrawInput["chosen"]>): Promise<Place[]> {
  const places: Place[] = [];
  for (const { report, paragraph } of chosen) {
    const { currentScoring } = await versionFor(tx, actor, report);
    const [found] = await tx
      .select({ scoring: paragraphs.scoring, position: paragraphs.position })
      .from(paragraphs)
      .where(and(eq(paragraphs.scoring, currentScoring), eq(paragraphs.paragraph, paragraph)));
    if (!found) throw notFound("paragraph");
    if (places.some((one) => one.scoring === found.scoring && one.position === found.position)) continue;
    places.push(found);
  }
  return places;
}

async function drawn(tx: Db, actor: Actor, input: DrawInput, frame: SampleFrame, seed: number): Promise<Drawn> {
  if (input.chosen) {
    const places = await chosenPlaces(tx, actor, input.chosen);
    return { places, population: places.length };
  }
  const { population, at, leastConfident } = await framed(tx, actor, frame);
  const size = input.size ?? 0;
  if (population === 0) {
    throw new Refusal("invalid-request", "No paragraph is in this frame.", "Widen it, or add reports.");
  }
  return {
    places: input.queue === "random" ? await at(simpleRandom(population, size, seed)) : await leastConfident(size),
    population,
  };
}

const headingOf = (outline: readonly OutlineEntry[], section: string | null): string | null =>
  outline.find(({ id }) => id === section)?.heading ?? null;

/** The paragraphs as they stand when they are drawn, in the order in which they were drawn. */
async function itemsOf(tx: Db, sample: string, places: readonly Place[]) {
  if (places.length === 0) return [];
  const rows = await tx
    .select({ row: paragraphs, outline: sql<OutlineEntry[]>`${scorings.head}->'outline'` })
    .from(paragraphs)
    .innerJoin(scorings, eq(scorings.id, paragraphs.scoring))
    .where(or(...places.map((one) => and(eq(paragraphs.scoring, one.scoring), eq(paragraphs.position, one.position)))));
  const byPlace = new Map(rows.map((one) => [`${one.row.scoring} ${one.row.position}`, one]));
  return places.flatMap((place, position) => {
    const found = byPlace.get(`${place.scoring} ${place.position}`);
    if (!found) return [];
    const { version, paragraph, number, page, section, text, textHash, coding } = found.row;
    const heading = headingOf(found.outline, section);
    const machine = decisionsOf(coding);
    return [{ sample, position, version, paragraph, number, page, heading, text, textHash, machine }];
  });
}

/**
 * Draws paragraphs for review and keeps them as they stand. `random`: a simple random sample over the bodies of the
 * reports that count, the only kind of which agreement and machine error are told; `least-confident`: those of the
 * same frame that the machine is least sure of; `chosen`: those that are named.
 */
export async function drawSample(archive: Archive, actor: Actor, input: z.input<typeof DrawInput>): Promise<Sample> {
  allow(actor, "draw");
  const asked = parsed(DrawInput, input);
  const seed = asked.seed ?? randomInt(SEEDS);
  const frame = SampleFrame.parse(asked.frame);
  return archive.db.transaction(
    async (tx) => {
      const { places, population } = await drawn(tx, actor, asked, frame, seed);
      const id = newId();
      const items = await itemsOf(tx, id, places);
      const { name, queue, blind } = asked;
      const size = items.length;
      const by = { byId: actor.id, byName: actor.name };
      const row = { id, name, queue, blind, seed, frame, population, size, ...by, at: new Date() };
      await tx.insert(samples).values(row);
      await tx.insert(sampleItems).values(items);
      await audit(tx, actor, "draw", { kind: "sample", id, name }, { queue, blind, seed, frame, population, size });
      return storedSample(row, 0);
    },
    { isolationLevel: "repeatable read" },
  );
}
