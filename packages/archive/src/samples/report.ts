import { agreementOn, measures, wilson, type Decided } from "@gender-lens/assessment";
import { SampleReport, type MachineError, type Sample } from "@gender-lens/model";
import { eq } from "../storage/drizzle.ts";
import { allow, type Actor } from "../access/actor.ts";
import { Refusal } from "../refusal.ts";
import type { ReviewRow } from "../reviews/review-row.ts";
import type { Archive } from "../storage/archive.ts";
import { sampleItems } from "../storage/schema/index.ts";
import { keyOf, reviewsIn, together } from "./opinions.ts";
import { sampleFor } from "./stored-sample.ts";

type Item = typeof sampleItems.$inferSelect;

/** A drawn paragraph with the reviews that were made of it in the sample. */
interface Unit {
  item: Item;
  reviews: ReviewRow[];
}

const byReviewer = (reviews: readonly ReviewRow[]) => Map.groupBy(reviews, ({ reviewerId }) => reviewerId);

/** What each reviewer decided before they were shown the machine's coding. */
const blindOpinions = ({ reviews }: Unit): Map<string, Decided> =>
  new Map(
    byReviewer(reviews.filter(({ blind, settles }) => blind && !settles))
      .entries()
      .map(([reviewer, made]) => [reviewer, together(made)]),
  );

/**
 * What each reviewer takes to be right. Who was shown the machine's coding and left a field as it was has agreed with
 * it; who reviewed blind has not decided what they left out.
 */
function opinions({ item, reviews }: Unit): Decided[] {
  return [...byReviewer(reviews.filter(({ settles }) => !settles)).values()].map((made) => {
    const decided = together(made);
    return made.every(({ blind }) => blind) ? decided : { ...item.machine, ...decided };
  });
}

/** The one value that all opinions have, or that was settled; undefined where there is none. */
function truthOf(unit: Unit, of: (typeof measures)[number]["of"]): string | boolean | undefined {
  const settled = of(together(unit.reviews.filter(({ settles }) => settles)));
  if (settled !== undefined) return settled;
  const values = new Set(opinions(unit).flatMap((decided) => of(decided) ?? []));
  return values.size === 1 ? [...values][0] : undefined;
}

function machineErrors(units: readonly Unit[]): MachineError[] {
  return measures.map(({ decision, of }) => {
    const judged = units.flatMap((unit) => {
      const truth = truthOf(unit, of);
      return truth === undefined ? [] : [{ wrong: of(unit.item.machine) !== truth }];
    });
    const wrong = judged.filter((one) => one.wrong).length;
    const interval = wilson(wrong, judged.length);
    const { rate, low, high } = interval ?? { rate: null, low: null, high: null };
    return { decision, reviewed: judged.length, wrong, rate, low, high };
  });
}

/** Why agreement and machine error cannot be told of a sample; null where they can. */
function whyNot({ queue }: Sample): string | null {
  if (queue === "random") return null;
  const what =
    queue === "chosen" ? "paragraphs that somebody chose" : "the paragraphs that the machine was least sure of";
  return `Agreement and machine error are told of random samples only: this one holds ${what}, which do not stand for the others.`;
}

/**
 * How far reviewers agree (Krippendorff's alpha, over their blind reviews only) and how often the machine is wrong
 * (over all reviews of the sample, with a 95 % interval), by decision.
 *
 * The machine's coding is that of the day of the draw. Paragraphs on which reviewers differ and nothing is settled count
 * for neither side of the error. Throws `conflict` with the reason where the sample is not random.
 */
export async function sampleReport(archive: Archive, actor: Actor, id: string): Promise<SampleReport> {
  allow(actor, "read-samples");
  const { db } = archive;
  const sample = await sampleFor(db, actor, id);
  const reason = whyNot(sample);
  if (reason !== null) throw new Refusal("conflict", reason, "Draw a random sample, and review it.");
  const items = await db.select().from(sampleItems).where(eq(sampleItems.sample, id));
  const made = Map.groupBy(await reviewsIn(db, id), keyOf);
  const units = items
    .map((item): Unit => ({ item, reviews: made.get(keyOf(item)) ?? [] }))
    .filter(({ reviews }) => reviews.length > 0);
  return SampleReport.parse({
    sample,
    agreement: agreementOn(units.map(blindOpinions)),
    machineError: machineErrors(units),
  } satisfies SampleReport);
}
