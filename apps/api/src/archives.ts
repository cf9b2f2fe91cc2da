import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { openArchive, startWork, type Archive, type Database, type OnTrouble } from "@gender-lens/archive";
import type { ArchiveName } from "@gender-lens/model";

/** Folders of the embedded archives in the data folder. */
const FOLDERS: Readonly<Record<ArchiveName, string>> = { own: "own", sample: "samples" };

/** An archive that is still being opened when all are to be closed is waited for so long, then left as a kill would. */
const PATIENCE_MS = 2000;

/** Both archives of a server, each opened when it is first asked for. */
export interface Archives {
  open: (name: ArchiveName) => Promise<Archive>;
  close: () => Promise<void>;
}

interface Where {
  /** Data folder of embedded archives. */
  data: string;
  /** PostgreSQL in place of them. */
  databaseUrl: string | null;
  /** Files scored at a time in this server; 0 where workers on PostgreSQL do it. */
  jobs: number;
  onTrouble: OnTrouble;
}

/** Archives in a data folder, or on PostgreSQL where its address is given; the own one with a worker. */
export function archivesIn({ data, databaseUrl, jobs, onTrouble }: Where): Archives {
  const opening = new Map<ArchiveName, Promise<Archive>>();
  const database = async (name: ArchiveName): Promise<Database> => {
    if (databaseUrl !== null) return { url: databaseUrl };
    // Drafts are confidential: nobody else on this computer looks into the folder.
    await mkdir(data, { recursive: true, mode: 0o700 });
    return { folder: join(data, FOLDERS[name]) };
  };
  return {
    open: (name) => {
      const known = opening.get(name);
      if (known) return known;
      const opened = database(name)
        .then((where) => openArchive({ name, database: where }))
        .then(async (archive) => {
          // Samples are scored when they are made, and never anew.
          if (name === "own" && jobs > 0) {
            await startWork(archive, { jobs, onTrouble }).catch(async (error: unknown) => {
              await archive.close().catch(() => {});
              throw error;
            });
          }
          return archive;
        });
      opening.set(name, opened);
      // What could not be opened is tried again by who asks next: the database may be back by then.
      opened.catch(() => opening.delete(name));
      return opened;
    },
    close: async () => {
      const patience = wait(PATIENCE_MS, null, { ref: false });
      const opened = await Promise.allSettled([...opening.values()].map((one) => Promise.race([one, patience])));
      await Promise.all(opened.map((one) => (one.status === "fulfilled" ? one.value?.close() : null)));
    },
  };
}
