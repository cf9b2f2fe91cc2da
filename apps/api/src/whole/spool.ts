import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file of this computer that holds what passes through, and is gone when it has. */
export interface Spool {
  write: (chunk: Uint8Array) => Promise<void>;
  size: () => number;
  /** What was written, from the beginning; the file is removed when it has been read, or is not wanted any more. */
  read: () => ReadableStream<Uint8Array>;
  discard: () => Promise<void>;
}

const CHUNK = 256 * 1024;

/**
 * Makes a spool in a folder that only this user opens.
 *
 * A whole archive is written and read inside one transaction: it must not wait for a slow client, as an embedded
 * database has one connection, on which everyone else would wait with it.
 */
export async function openSpool(): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), "gender-lens-"));
  const file = await open(join(folder, "whole"), "wx+", 0o600);
  let size = 0;
  let gone = false;
  const discard = async (): Promise<void> => {
    if (gone) return;
    gone = true;
    await file.close();
    await rm(folder, { recursive: true, force: true });
  };
  return {
    write: async (chunk) => {
      await file.write(chunk, 0, chunk.length, size);
      size += chunk.length;
    },
    size: () => size,
    discard,
    read: () => {
      let at = 0;
      return new ReadableStream({
        pull: async (controller) => {
          const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK), 0, CHUNK, at);
          at += bytesRead;
          if (bytesRead > 0) return controller.enqueue(buffer.subarray(0, bytesRead));
          await discard();
          controller.close();
        },
        cancel: discard,
      });
    },
  };
}
