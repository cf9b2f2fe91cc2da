import type { Failure } from "@gender-lens/model";
import { DEFAULT_LIMITS, failure, fileInArchive, namesInArchive } from "@gender-lens/reader";
import { cleanName } from "./clean-name.ts";

/** A file as it was given, or as it lay in an archive that was. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** A file of an archive that cannot be had, or an archive of which nothing (more) can. */
export interface UnreadFile {
  name: string;
  failure: Failure;
}

/** A ZIP archive begins with a file in it or, an empty one, with its end. */
const ZIP_MARKS = new Set(["PK\u0003\u0004", "PK\u0005\u0006"]);
/** What systems put into archives beside the files: views of folders, and forks of macOS. */
const BESIDE = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;

/** Bytes that one archive may give in all: entries that share their packed bytes would fill any disk. */
const MOST_UNPACKED = 1024 * 1024 * 1024;
/**
 * Bytes that a file is unpacked to at most, one try after the other. A file that fails tells not how far it came, so it
 * counts as much as the try allowed: first what the reader unpacks before it looks again, which is more than most
 * reports have, then what it allows a file.
 */
const TRIES = [16 * 1024 * 1024, DEFAULT_LIMITS.bytes] as const;

/**
 * The files of a ZIP archive, each unpacked when it is asked for; a file that is none is given as it is.
 *
 * An archive is known by its content. Word and OpenDocument files are archives too, and stay whole. An archive in an
 * archive is not opened: reading it will say that it is no report. What cannot be had is named with its reason, and the
 * rest is given: `too-large` beyond `mostFiles`, `mostBytes` or the reader's limits, `damaged`, `encrypted`. What was
 * unpacked for nothing counts towards `mostBytes` too, or entries that share their packed bytes would take hours.
 */
export function* unpacked(
  file: GivenFile,
  mostFiles: number,
  mostBytes = MOST_UNPACKED,
): Generator<GivenFile | UnreadFile> {
  const names = archivedNames(file.bytes);
  if (names === null) {
    yield file;
    return;
  }
  const wanted = names.filter((name) => !BESIDE.test(name));
  const { name: archive } = file;
  if (wanted.length === 0) {
    const said = { message: "The archive holds no file.", hint: "Add the files themselves." };
    yield { name: archive, failure: failure("damaged", said) };
  }
  if (wanted.length > mostFiles) {
    const message = `The archive holds more than ${mostFiles.toLocaleString("en")} files.`;
    yield { name: archive, failure: failure("too-large", { message, hint: "Add them in several archives." }) };
    return;
  }
  let size = 0;
  for (const name of wanted) {
    const inside = `${archive}/${cleanName(name)}`;
    const { found, cost } = tried(file.bytes, name);
    size += cost;
    if (size > mostBytes) {
      const message = "From here on the archive unpacks to too much, with what could not be unpacked to its end.";
      yield { name: inside, failure: failure("too-large", { message, hint: "Add it in several parts." }) };
      return;
    }
    yield found.ok ? { name: inside, bytes: found.result } : { name: inside, failure: found.failure };
  }
}

/** One file of an archive, and how many bytes it counts: its own, or what the last try allowed. */
function tried(bytes: Uint8Array, name: string): { found: ReturnType<typeof fileInArchive>; cost: number } {
  const [first, most] = TRIES;
  let cost: number = first;
  let found = fileInArchive(bytes, name, { ...DEFAULT_LIMITS, inflated: first });
  if (!found.ok && found.failure.code === "too-large") {
    cost = most;
    found = fileInArchive(bytes, name, { ...DEFAULT_LIMITS, inflated: most });
  }
  if (found.ok) return { found, cost: found.result.length };
  // An encrypted file is not even begun.
  return { found, cost: found.failure.code === "encrypted" ? 0 : cost };
}

/** Names of the files of an archive of files; null for everything else. */
function archivedNames(bytes: Uint8Array): string[] | null {
  if (!ZIP_MARKS.has(String.fromCharCode(...bytes.subarray(0, 4)))) return null;
  const names = namesInArchive(bytes);
  // A damaged one is told of as a file that cannot be read, with its code.
  if (!names.ok) return null;
  const isDocument = names.result.some((name) => name === "mimetype" || /^\[content_types\]\.xml$/i.test(name));
  return isDocument ? null : names.result;
}
