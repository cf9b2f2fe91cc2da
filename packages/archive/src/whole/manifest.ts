import { createHash, type Hash } from "node:crypto";
import { ArchiveName } from "@gender-lens/model";
import { z } from "zod";

const FORMAT = "gender-lens-archive";
/** 2: the file ends with a seal over all its bytes. */
const VERSION = 2;

/** The first entry: what the file is, so that another is refused before anything is read. */
export const Head = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** Samples keep their mark: they go back into an archive of samples only. */
  archive: ArchiveName,
  /** Migrations of the database that it was written from. */
  migrations: z.array(z.string()),
});
export type Head = z.infer<typeof Head>;

/** Whether it is the first entry of a file that an earlier version wrote, which has no seal. */
export const isOfEarlier = (head: unknown): boolean =>
  z.looseObject({ format: z.literal(FORMAT), version: z.int().max(VERSION - 1) }).safeParse(head).success;

const Content = z.strictObject({ rows: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** The last entry: how many rows of each table and how many files there are, with a hash over all of each. */
export const Manifest = z.strictObject({
  ...Head.shape,
  /** Whose drafts are in it: everyone's, or those that the one who exported it may see. */
  drafts: z.enum(["all", "visible"]),
  contents: z.record(z.string(), Content),
});
export type Manifest = z.infer<typeof Manifest>;

export const headOf = (archive: ArchiveName, migrations: string[]): Head => ({
  format: FORMAT,
  version: VERSION,
  archive,
  migrations,
});

/** Counts and hashes contents as they are written or read. */
export class Tally {
  readonly #contents = new Map<string, { rows: number; hash: Hash }>();

  add(name: string, rows: number, content: Uint8Array): void {
    const known = this.#contents.get(name) ?? { rows: 0, hash: createHash("sha256") };
    known.hash.update(content);
    this.#contents.set(name, { rows: known.rows + rows, hash: known.hash });
  }

  /** Ends it; nothing is added afterwards. */
  contents(): Manifest["contents"] {
    return Object.fromEntries(
      [...this.#contents].map(([name, { rows, hash }]) => [name, { rows, sha256: hash.digest("hex") }]),
    );
  }
}
