import type { Masthead } from "@gender-lens/model";
import { and, eq } from "../storage/drizzle.ts";
import { allow, type Actor } from "../access/actor.ts";
import type { Archive } from "../storage/archive.ts";
import { files } from "../storage/schema/index.ts";
import { versionFor } from "./version-for.ts";

/** Bytes of a file as they were added. */
export interface FileContent {
  name: string;
  format: Masthead["format"];
  sha256: string;
  content: Uint8Array;
}

/** The file that the current scoring read; null where it was not kept. Throws `not-found`. */
export async function readFile(archive: Archive, actor: Actor, report: string): Promise<FileContent | null> {
  allow(actor, "read-reports");
  const { id, sha256 } = await versionFor(archive.db, actor, report);
  const [stored] = await archive.db
    .select({ name: files.name, format: files.format, content: files.content })
    .from(files)
    .where(and(eq(files.version, id), eq(files.sha256, sha256)));
  if (!stored || stored.content === null) return null;
  return { name: stored.name, format: stored.format, sha256, content: stored.content };
}
