import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { Layout } from "@gender-lens/model";
import { and, eq } from "../storage/drizzle.ts";
import { allow, type Actor } from "../access/actor.ts";
import { notFound } from "../refusal.ts";
import type { Archive } from "../storage/archive.ts";
import { layouts } from "../storage/schema/index.ts";
import { versionFor } from "./version-for.ts";

/** Where the words of the current scoring's file stand. Throws `not-found`. */
export async function readLayout(archive: Archive, actor: Actor, report: string): Promise<Layout> {
  allow(actor, "read-reports");
  const { id, sha256 } = await versionFor(archive.db, actor, report);
  const [stored] = await archive.db
    .select({ packed: layouts.packed })
    .from(layouts)
    .where(and(eq(layouts.version, id), eq(layouts.sha256, sha256)));
  if (!stored) throw notFound("layout");
  return Layout.parse(JSON.parse((await promisify(gunzip)(stored.packed)).toString("utf8")));
}
