import { identityOf } from "@gender-lens/assessment";
import type { Assessment } from "@gender-lens/model";
import { and, desc, eq, isNotNull, isNull, sql, type SQL } from "../storage/drizzle.ts";
import type { Actor } from "../access/actor.ts";
import { visibleTo } from "../access/visible.ts";
import { notFound } from "../refusal.ts";
import { rowsOf, type Db } from "../storage/archive.ts";
import { newId } from "../storage/new-id.ts";
import { versions, works } from "../storage/schema/index.ts";
import { dropIfEmpty } from "./drop-if-empty.ts";

/** A draft that shares this part of its paragraphs with an issued report is a copy of that report. */
const COPY = 0.9;
/** A draft that shares this part of its paragraphs with an own draft is the next of its line. */
const NEXT_DRAFT = 0.5;

/** The work that a new version belongs to, and its place there. */
export interface Belonging {
  work: string;
  /** Whether the work was there before. */
  known: boolean;
  draft: number | null;
  /** The draft that it goes on from, whose reviews are carried over to it; null where there is none. */
  goesOnFrom: string | null;
}

/** Versions that the actor sees with the part of the new paragraphs, by their text, that each of them has too. */
async function overlaps(tx: Db, actor: Actor, { paragraphs }: Assessment, among?: SQL) {
  if (paragraphs.length === 0) return [];
  const hashes = JSON.stringify(paragraphs.map(({ textHash }) => textHash));
  const rows = await rowsOf<{ work: string; owner: string | null; same: number }>(
    tx,
    sql`with given as (select hash, count(*) as times from json_array_elements_text(${hashes}::json) as hash group by hash),
      held as (select distinct version, text_hash from paragraphs
        where current and text_hash in (select hash from given))
      select versions.work as work, versions.owner_id as owner, sum(given.times)::int as same
      from held join given on given.hash = held.text_hash join versions on versions.id = held.version
      where ${and(visibleTo(tx, actor), among)}
      group by versions.id, versions.work, versions.owner_id
      order by same desc, versions.id desc`,
  );
  return rows.map(({ same, ...row }) => ({ ...row, part: same / paragraphs.length }));
}

/** The line of the actor's own drafts that has been issued now, nearly word for word; null where there is none. */
async function issuedDraft(tx: Db, actor: Actor, assessment: Assessment): Promise<string | null> {
  const found = await overlaps(tx, actor, assessment, eq(versions.ownerId, actor.id));
  for (const { work, part } of found) {
    if (part < COPY) break;
    // One that has been issued before, under another symbol, stays there.
    const [line] = await tx.select({ key: works.key }).from(works).where(eq(works.id, work)).for("update");
    if (line?.key === null) return work;
  }
  return null;
}

/**
 * The work of a symbol; callers hold the lock on its key. Where it is made now, the actor's own drafts of it come with
 * it. Drafts of others stay where they are, also those of the same line: they learn from their owner what was issued.
 */
export async function workOfSymbol(tx: Db, actor: Actor, assessment: Assessment, symbol: string): Promise<Belonging> {
  const key = identityOf(symbol).work;
  const [known] = await tx.select({ id: works.id }).from(works).where(eq(works.key, key));
  if (known) return { work: known.id, known: true, draft: null, goesOnFrom: null };
  const work = newId();
  await tx.insert(works).values({ id: work, key });
  const line = await issuedDraft(tx, actor, assessment);
  if (line === null) return { work, known: false, draft: null, goesOnFrom: null };
  await tx
    .update(versions)
    .set({ work })
    .where(and(eq(versions.work, line), eq(versions.ownerId, actor.id)));
  await dropIfEmpty(tx, line);
  return { work, known: true, draft: null, goesOnFrom: null };
}

async function workOfDraft(tx: Db, actor: Actor, assessment: Assessment, follows: string | null) {
  if (follows !== null) {
    const [named] = await tx
      .select({ work: versions.work })
      .from(versions)
      .where(and(eq(versions.id, follows), visibleTo(tx, actor)));
    if (!named) throw notFound("report");
    return named.work;
  }
  const { symbol } = assessment.report;
  if (symbol !== null) {
    const [issued] = await tx
      .select({ work: versions.work })
      .from(versions)
      .innerJoin(works, eq(works.id, versions.work))
      .where(and(eq(works.key, identityOf(symbol).work), isNull(versions.draft)))
      .limit(1);
    if (issued) return issued.work;
  }
  const found = await overlaps(tx, actor, assessment);
  const copied = found.find(({ owner, part }) => owner === null && part >= COPY);
  const drafted = found.find(({ owner, part }) => owner === actor.id && part >= NEXT_DRAFT);
  return (copied ?? drafted)?.work ?? null;
}

/**
 * Where a draft belongs (design, Identity): to the version that the user names; else to the issued report that it
 * copies; else to the line of the own draft that it goes on from; else it begins a work of its own. Nothing that the
 * actor may not see plays a part.
 */
export async function belongingOfDraft(
  tx: Db,
  actor: Actor,
  assessment: Assessment,
  follows: string | null,
): Promise<Belonging> {
  const work = await workOfDraft(tx, actor, assessment, follows);
  if (work === null) {
    const made = newId();
    await tx.insert(works).values({ id: made, key: null });
    return { work: made, known: false, draft: 1, goesOnFrom: null };
  }
  const drafts = await tx
    .select({ id: versions.id, draft: versions.draft, owner: versions.ownerId })
    .from(versions)
    .where(and(eq(versions.work, work), isNotNull(versions.draft), visibleTo(tx, actor)))
    .orderBy(desc(versions.draft), desc(versions.id));
  const own = drafts.find(({ owner }) => owner === actor.id);
  const named = drafts.find(({ id }) => id === follows);
  return { work, known: true, draft: (own?.draft ?? 0) + 1, goesOnFrom: (named ?? own)?.id ?? null };
}
