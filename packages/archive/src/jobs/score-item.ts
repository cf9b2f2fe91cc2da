import { and, eq, isNull } from "../storage/drizzle.ts";
import { visibleTo } from "../access/visible.ts";
import type { Scorer } from "../confined/open-scorer.ts";
import { Refusal } from "../refusal.ts";
import { assessmentOf } from "../reports/assessment-of.ts";
import { rescoreSource } from "../reports/rescore.ts";
import type { ScoredFile } from "../reports/scored-file.ts";
import { versionFor } from "../reports/version-for.ts";
import type { Archive, Db } from "../storage/archive.ts";
import { files, layouts, scorings, versions } from "../storage/schema/index.ts";
import { recoded } from "./recode.ts";
import type { TakenItem } from "./taken-item.ts";

/** What is to be stored of an item: a new file, a version scored anew, or a version that has these bytes already. */
export type ItemResult =
  | { kind: "file"; scored: ScoredFile }
  | { kind: "rescored"; version: string; scored: ScoredFile }
  | { kind: "there"; version: string };

/** The version that has these very bytes already, in what the user may see; null where they are to be kept and are not. */
async function versionOfBytes(db: Db, { actor, options, upload }: TakenItem): Promise<string | null> {
  if (!upload) return null;
  const [there] = await db
    .select({ id: versions.id, unkept: isNull(files.content) })
    .from(files)
    .innerJoin(versions, eq(versions.id, files.version))
    .where(and(eq(files.sha256, upload.sha256), visibleTo(db, actor)))
    .orderBy(versions.id)
    .limit(1);
  return there && !(options.keep && there.unkept) ? there.id : null;
}

async function scoredAnew(
  archive: Archive,
  { actor }: TakenItem,
  version: string,
  scorer: Scorer,
): Promise<ItemResult> {
  const source = await rescoreSource(archive.db, actor, version).catch((error: unknown) => {
    if (error instanceof Refusal && error.code === "conflict") return null; // the file was not kept
    throw error;
  });
  if (source === null) return recodedVersion(archive, version);
  const { name, content, options } = source;
  const outcome = await scorer.score({ bytes: content, reading: options });
  if (!outcome.ok) throw new Refusal(outcome.failure.code, outcome.failure.message, outcome.failure.hint);
  const { assessment, layout } = outcome;
  const scored = { file: { name, bytes: content.length, content }, assessment, layout, options };
  return { kind: "rescored", version, scored };
}

/** The stored paragraphs of a version, coded anew; what was read of the file stands as it is. */
async function recodedVersion({ db }: Archive, version: string): Promise<ItemResult> {
  const [row] = await db
    .select({ scoring: scorings.id, options: scorings.options, name: versions.fileName, sha256: versions.sha256 })
    .from(versions)
    .innerJoin(scorings, eq(scorings.id, versions.currentScoring))
    .where(eq(versions.id, version));
  const [layout] = row
    ? await db
        .select({ reader: layouts.reader, packed: layouts.packed })
        .from(layouts)
        .where(and(eq(layouts.version, version), eq(layouts.sha256, row.sha256)))
    : [];
  if (!row || !layout) throw new Error(`no scoring of version ${version}`);
  const { name, options, scoring } = row;
  const assessment = recoded(await assessmentOf(db, scoring));
  return {
    kind: "rescored",
    version,
    scored: { file: { name, bytes: 0, content: null }, assessment, layout, options },
  };
}

/**
 * Does the work on an item that needs no transaction: its file is read, coded and assessed in a process of its own.
 * Throws a Refusal where the file cannot be read, or is not there (any more).
 */
export async function scoreItem(archive: Archive, item: TakenItem, scorer: Scorer): Promise<ItemResult> {
  const { version, upload, name, options, actor } = item;
  if (version !== null) {
    await versionFor(archive.db, actor, version);
    return scoredAnew(archive, item, version, scorer);
  }
  if (!upload) throw new Refusal("not-found", "The bytes of this file are not there any more.", "Add the file anew.");
  const there = await versionOfBytes(archive.db, item);
  if (there !== null) return { kind: "there", version: there };
  const { force, changes, draftOf, keep } = options;
  const outcome = await scorer.score({ bytes: upload.bytes, reading: { force, changes } });
  if (!outcome.ok) throw new Refusal(outcome.failure.code, outcome.failure.message, outcome.failure.hint);
  const { assessment, layout } = outcome;
  const file = { name, bytes: upload.bytes.length, content: keep ? upload.bytes : null };
  return { kind: "file", scored: { file, assessment, layout, options: { force, changes, draftOf } } };
}
