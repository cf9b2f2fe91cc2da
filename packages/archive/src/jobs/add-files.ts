import { createHash } from "node:crypto";
import { setImmediate as others } from "node:timers/promises";
import type { Batch } from "@gender-lens/model";
import { inArray } from "../storage/drizzle.ts";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { cleanName } from "../files/clean-name.ts";
import { unpacked, type GivenFile } from "../files/unpacked.ts";
import { parsed } from "../parsed.ts";
import { Refusal } from "../refusal.ts";
import { versionFor } from "../reports/version-for.ts";
import type { Archive } from "../storage/archive.ts";
import { newId } from "../storage/new-id.ts";
import { uploads } from "../storage/schema/index.ts";
import { newBatch, type NewBatch } from "./new-batch.ts";

/** Most files of one batch. */
const MOST_FILES = 20_000;

export const AddFiles = z.strictObject({
  /** What the batch is called; the first file and how many more, where nothing is given. */
  name: z.string().max(200).optional(),
  /** Whether the files themselves are kept, so that their pages can be shown and scored anew. */
  keep: z.boolean().default(true),
  /** Read what is no report, or not in English, all the same. */
  force: z.boolean().default(false),
  changes: z.enum(["final", "original"]).default("final"),
  /** Version in the archive that a draft follows. */
  draftOf: z.uuid().nullable().default(null),
});

const nameOf = ([first, ...more]: readonly { name: string }[]): string =>
  more.length === 0 ? (first?.name ?? "no file") : `${first?.name} and ${more.length} more`;

/** Keeps the bytes until they are scored. Archives are taken apart, file by file; what cannot be had of one has failed. */
async function upload(
  archive: Archive,
  actor: Actor,
  given: GivenFile,
  most: number,
): Promise<NewBatch["items"][number][]> {
  const items: NewBatch["items"][number][] = [];
  for (const file of unpacked({ ...given, name: cleanName(given.name) }, most)) {
    const { name } = file;
    // Unpacking holds the thread: what else the server is asked comes between two files.
    await others();
    if ("failure" in file) {
      items.push({ name, upload: null, version: null, failure: file.failure });
      continue;
    }
    const { bytes } = file;
    const id = newId();
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    await archive.db.insert(uploads).values({ id, name, bytes: bytes.length, sha256, content: bytes, byId: actor.id });
    items.push({ name, upload: id, version: null });
  }
  return items;
}

/**
 * Takes files into the archive: they are stored as they come, and scored by the workers of the archive; what becomes
 * of each stands in the items of the batch.
 * @param files one after the other, so that no more than one need be in memory
 * @throws Refusal `not-allowed`; `invalid-request` without a file, `too-large` beyond so many. Then nothing stays.
 */
export async function addFiles(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof AddFiles>,
  files: Iterable<GivenFile> | AsyncIterable<GivenFile>,
): Promise<Batch> {
  allow(actor, "add-draft");
  if (archive.sample) {
    throw new Refusal("not-allowed", "The archive of samples takes no files.", "Add them to your own archive.");
  }
  const { name, ...options } = parsed(AddFiles, input);
  if (options.draftOf !== null) await versionFor(archive.db, actor, options.draftOf);
  const items: NewBatch["items"][number][] = [];
  try {
    for await (const file of files) {
      items.push(...(await upload(archive, actor, file, MOST_FILES - items.length)));
      if (items.length > MOST_FILES) {
        throw new Refusal("too-large", `These are more than ${MOST_FILES} files.`, "Add them in several batches.");
      }
    }
    if (items.length === 0) throw new Refusal("invalid-request", "There is no file.", "Choose one or more files.");
    return await newBatch(archive, actor, { kind: "add", name: name ?? nameOf(items), options, items });
  } catch (error) {
    const ids = items.flatMap((item) => item.upload ?? []);
    // Where the database is gone they are removed later, as what belongs to no batch (sweep).
    if (ids.length > 0)
      await archive.db
        .delete(uploads)
        .where(inArray(uploads.id, ids))
        .catch(() => {});
    throw error;
  }
}
