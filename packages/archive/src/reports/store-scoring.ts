import { identityOf } from "@gender-lens/assessment";
import type { Masthead } from "@gender-lens/model";
import { and, eq, isNull, sql } from "../storage/drizzle.ts";
import { allow, type Actor } from "../access/actor.ts";
import { visibleTo } from "../access/visible.ts";
import { carryToNewDraft } from "../reviews/carry-over.ts";
import { audit } from "../storage/audit.ts";
import type { Db } from "../storage/archive.ts";
import { newId } from "../storage/new-id.ts";
import { files, versions } from "../storage/schema/index.ts";
import { belongingOfDraft, workOfSymbol } from "./belonging.ts";
import { replaceScoring } from "./replace-scoring.ts";
import type { ScoredFile, Stored } from "./scored-file.ts";
import { storable, storableText } from "./storable.ts";
import { columnsOf } from "./version-values.ts";
import { writeScoring } from "./write-scoring.ts";

/** The file as issued comes first, as in a series; a Word file of the same symbol may have been worked on since. */
const FORMATS: readonly Masthead["format"][] = ["pdf", "docx", "odt", "rtf", "html", "text"];
const isPreferred = (format: Masthead["format"], over: Masthead["format"]): boolean =>
  FORMATS.indexOf(format) < FORMATS.indexOf(over);

/** Makes storings of one work, or of drafts of one person, wait for each other until the transaction ends. */
async function takeTurns(tx: Db, what: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(current_schema() || ${what}, 0))`);
}

/** The version of these very bytes that the actor sees; one kept without its file gets it. */
async function sameBytes(tx: Db, actor: Actor, { file, assessment }: ScoredFile): Promise<string | null> {
  const { sha256 } = assessment.report;
  const [there] = await tx
    .select({ id: versions.id, owner: versions.ownerId })
    .from(files)
    .innerJoin(versions, eq(versions.id, files.version))
    .where(and(eq(files.sha256, sha256), visibleTo(tx, actor)))
    .orderBy(versions.id)
    .limit(1);
  if (!there) return null;
  if (file.content !== null && (there.owner === null || there.owner === actor.id)) {
    await tx
      .update(files)
      .set({ content: file.content })
      .where(and(eq(files.version, there.id), eq(files.sha256, sha256), isNull(files.content)));
  }
  return there.id;
}

async function addFile(tx: Db, version: string, { file, assessment }: ScoredFile): Promise<void> {
  const { sha256, format } = assessment.report;
  await tx.insert(files).values({ version, sha256, format, ...file });
}

const nameOf = ({ symbol, title }: Masthead): string => symbol ?? title;

async function addVersion(tx: Db, actor: Actor, scored: ScoredFile): Promise<Stored> {
  const { assessment, file, layout, options } = scored;
  const { report } = assessment;
  const issued = report.status === "issued" && report.symbol !== null;
  const { work, known, draft, goesOnFrom } = issued
    ? await workOfSymbol(tx, actor, assessment, report.symbol ?? "")
    : await belongingOfDraft(tx, actor, assessment, options.draftOf ?? null);
  const version = newId();
  const scoring = newId();
  const columns = columnsOf(assessment, file.name, new Date().toISOString().slice(0, 10));
  await tx.insert(versions).values({
    ...columns,
    id: version,
    work,
    draft,
    ownerId: issued ? null : actor.id,
    ownerName: issued ? null : actor.name,
    currentScoring: scoring,
  });
  await addFile(tx, version, scored);
  const { force, changes } = options;
  await writeScoring(tx, {
    id: scoring,
    version,
    assessment,
    layout,
    options: { force, changes },
  });
  if (goesOnFrom !== null) await carryToNewDraft(tx, goesOnFrom, version, actor);
  return { outcome: known ? "new-version" : "added", version };
}

/**
 * Stores a file that has been read and scored, by the rules of identity (design, Identity), in the transaction given.
 *
 * The same bytes that the actor can see are `already-there`; another file of a symbol that is there is a `new-file`
 * of that version, and is scored from where it comes before the file scored so far; what has no symbol or no date is
 * a draft of the actor's own. Throws `not-allowed` where the role does not reach, before anything is written.
 */
export async function storeScoring(tx: Db, actor: Actor, given: ScoredFile): Promise<Stored> {
  const scored: ScoredFile = {
    ...given,
    file: { ...given.file, name: storableText(given.file.name) },
    assessment: storable(given.assessment),
  };
  const { report, figures, coder } = scored.assessment;
  const issued = report.status === "issued" && report.symbol !== null;
  allow(actor, issued ? "add" : "add-draft");
  await takeTurns(tx, issued ? `work ${identityOf(report.symbol ?? "").work}` : `drafts of ${actor.id}`);

  const same = await sameBytes(tx, actor, scored);
  if (same !== null) return { outcome: "already-there", version: same };

  const [there] = issued
    ? await tx
        .select()
        .from(versions)
        .where(and(eq(versions.symbol, report.symbol ?? ""), isNull(versions.draft)))
    : [];
  let stored: Stored;
  if (there) {
    await addFile(tx, there.id, scored);
    if (isPreferred(report.format, there.format)) await replaceScoring(tx, actor, there.id, scored);
    stored = { outcome: "new-file", version: there.id };
  } else {
    stored = await addVersion(tx, actor, scored);
  }
  await audit(
    tx,
    actor,
    issued ? "add" : "add-draft",
    { kind: "report", id: stored.version, name: issued ? nameOf(report) : "a draft" },
    // Not even an administrator learns of a draft more than that it is there.
    { outcome: stored.outcome, coder: coder.id, ...(issued ? { sha256: report.sha256, figures } : {}) },
  );
  return stored;
}
