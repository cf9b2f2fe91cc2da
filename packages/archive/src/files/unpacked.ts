import { fileInArchive, namesInArchive } from "@gender-lens/reader";
import { Refusal } from "../refusal.ts";
import { cleanName } from "./clean-name.ts";

/** A file as it was given, or as it lay in an archive that was. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** A ZIP archive begins with a file in it or, an empty one, with its end. */
const ZIP_MARKS = new Set(["PK\u0003\u0004", "PK\u0005\u0006"]);
/** What systems put into archives beside the files: views of folders, and forks of macOS. */
const BESIDE = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/i;

/** Bytes that one archive may give in all: entries that share their packed bytes would fill any disk. */
const MOST_UNPACKED = 1024 * 1024 * 1024;

/**
 * The files of a ZIP archive, each unpacked when it is asked for; a file that is none is given as it is.
 *
 * An archive is known by its content. Word and OpenDocument files are archives too, and stay whole. An archive in an
 * archive is not opened: reading it will say that it is no report.
 * @throws Refusal `too-large` beyond `mostFiles`, `mostBytes` or the reader's limits, `damaged`, `encrypted`
 */
export function* unpacked(file: GivenFile, mostFiles: number, mostBytes = MOST_UNPACKED): Generator<GivenFile> {
  const names = archivedNames(file.bytes);
  if (names === null) {
    yield file;
    return;
  }
  const wanted = names.filter((name) => !BESIDE.test(name));
  if (wanted.length === 0) throw new Refusal("damaged", "The archive holds no file.", "Send the files themselves.");
  if (wanted.length > mostFiles) {
    throw new Refusal("too-large", `The archive holds more than ${mostFiles} files.`, "Send them in several archives.");
  }
  let size = 0;
  for (const name of wanted) {
    const found = fileInArchive(file.bytes, name);
    if (!found.ok) throw new Refusal(found.failure.code, found.failure.message, found.failure.hint);
    size += found.result.length;
    if (size > mostBytes)
      throw new Refusal("too-large", "The archive unpacks to too much.", "Send it in several parts.");
    yield { name: `${file.name}/${cleanName(name)}`, bytes: found.result };
  }
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
