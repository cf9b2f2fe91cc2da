import { existsSync } from "node:fs";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import parts from "../../package.json" with { type: "json" };

/** Where tools of this checkout keep what they can make again. */
const CACHE = fileURLToPath(new URL("../../../../node_modules/.cache/gender-lens/", import.meta.url));
const EMPTY = path.join(CACHE, `empty-pglite-${parts.dependencies["@electric-sql/pglite"]}.tar`);

/** An empty database as it was made the first time; null where none was kept. */
async function keptEmpty(): Promise<Blob | null> {
  try {
    return new Blob([await readFile(EMPTY)]);
  } catch {
    return null;
  }
}

/** Keeps an empty database for the next time; where nothing may be written, the next one is made anew. */
async function keepEmpty(pglite: PGlite): Promise<void> {
  const mine = `${EMPTY}.${process.pid}`;
  try {
    await mkdir(CACHE, { recursive: true });
    const dump = await pglite.dumpDataDir("none");
    const file = await open(mine, "w");
    await file.writeFile(new Uint8Array(await dump.arrayBuffer()));
    await file.sync();
    await file.close();
    await rename(mine, EMPTY);
  } catch {
    await rm(mine, { force: true }).catch(() => {});
  }
}

/**
 * A new and empty database, in a folder or in memory. Making one takes ten seconds of a processor, copying one a
 * second: so the first is kept beside the packages and later ones are copies of it.
 */
async function emptyPglite(folder: string | undefined): Promise<PGlite> {
  const kept = await keptEmpty();
  const where = folder ?? "memory://";
  if (kept) return PGlite.create(where, { loadDataDir: kept });
  const made = await PGlite.create(where);
  await keepEmpty(made);
  return made;
}

/** A new and empty database in memory. */
export function pgliteInMemory(): Promise<PGlite> {
  return emptyPglite(undefined);
}

/**
 * The database of a folder, made where there is none. A new one gets its name only when it is whole, so that a process
 * that is killed over it leaves nothing that a later one would take for an archive.
 */
export async function pgliteIn(folder: string): Promise<PGlite> {
  if (!existsSync(path.join(folder, "PG_VERSION"))) {
    const unfinished = `${folder}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(path.dirname(folder), { recursive: true });
    const made = await emptyPglite(unfinished);
    await made.close();
    await rename(unfinished, folder);
  }
  return PGlite.create(folder);
}
