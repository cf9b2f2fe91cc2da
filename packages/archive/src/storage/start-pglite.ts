import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import parts from "../../package.json" with { type: "json" };

/** Where tools of this checkout keep what they can make again. */
const CACHE = fileURLToPath(new URL("../../../../node_modules/.cache/gender-lens/", import.meta.url));

/** What stands in a new database. */
export interface Contents {
  /** Tells one content from another: what was kept under it is never made again. */
  key: string;
  make: (pglite: PGlite) => Promise<void>;
}

/** Where a new database with these contents is kept: as a folder, or as an archive file for one in memory. */
const keptAt = ({ key }: Contents): string =>
  path.join(CACHE, `pglite-${parts.dependencies["@electric-sql/pglite"]}-${key}`);

async function made(where: string, { make }: Contents): Promise<PGlite> {
  const pglite = await PGlite.create(where);
  await make(pglite);
  return pglite;
}

/** Makes the folder that later ones are copies of; null where it cannot be made beside the packages. */
async function keptFolder(contents: Contents): Promise<string | null> {
  const kept = keptAt(contents);
  if (existsSync(kept)) return kept;
  let mine: string | null = null;
  try {
    await mkdir(CACHE, { recursive: true });
    // A new folder each time: in containers that share these packages every process may have the same id.
    mine = await mkdtemp(`${kept}.`);
    await (await made(mine, contents)).close();
    // Where another process was quicker, its folder is as good.
    await rename(mine, kept).catch(() => {});
    return existsSync(kept) ? kept : null;
  } catch {
    // The archive is made in its own place then, and where that goes wrong too it says why.
    return null;
  } finally {
    if (mine !== null) await rm(mine, { recursive: true, force: true }).catch(() => {});
  }
}

/** Keeps a database in memory for the next time; where nothing may be written, the next one is made anew. */
async function keepFile(pglite: PGlite, file: string): Promise<void> {
  const mine = `${file}.${randomUUID()}`;
  try {
    await mkdir(CACHE, { recursive: true });
    const dump = await pglite.dumpDataDir("none");
    const handle = await open(mine, "w");
    await handle.writeFile(new Uint8Array(await dump.arrayBuffer()));
    await handle.sync();
    await handle.close();
    await rename(mine, file);
  } catch {
    await rm(mine, { force: true }).catch(() => {});
  }
}

/** A new database in memory. */
export async function pgliteInMemory(contents: Contents): Promise<PGlite> {
  const file = `${keptAt(contents)}.tar`;
  const kept = await readFile(file).catch(() => null);
  if (kept) return PGlite.create("memory://", { loadDataDir: new Blob([kept]) });
  const pglite = await made("memory://", contents);
  await keepFile(pglite, file);
  return pglite;
}

/**
 * The database of a folder, made where there is none. Making one takes ten seconds of a processor, copying one a
 * fraction of one: so the first is kept beside the packages and later ones are copies of it. A new one gets its name
 * only when it is whole, so that a process that is killed over it leaves nothing that a later one would take for an
 * archive.
 */
export async function pgliteIn(folder: string, contents: Contents): Promise<PGlite> {
  if (!existsSync(path.join(folder, "PG_VERSION"))) {
    const unfinished = `${folder}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(path.dirname(folder), { recursive: true });
    const kept = await keptFolder(contents);
    if (kept !== null) await cp(kept, unfinished, { recursive: true });
    else await (await made(unfinished, contents)).close();
    await rename(unfinished, folder);
  }
  return PGlite.create(folder);
}
