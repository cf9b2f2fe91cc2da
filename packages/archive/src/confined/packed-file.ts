import { statSync } from "node:fs";

/** A file in a ZIP archive, as its path names it: `reports.zip/2031/toravia.docx`. */
export interface PackedFile {
  archive: string;
  /** Its name in the archive. */
  name: string;
}

const IN_ARCHIVE = /\.zip(?=[\\/])/giu;

/** The archive and the name in it that a path stands for; null where no part of it is an archive. */
export function packedFile(path: string): PackedFile | null {
  for (const found of path.matchAll(IN_ARCHIVE)) {
    const end = found.index + found[0].length;
    const archive = path.slice(0, end);
    if (statSync(archive, { throwIfNoEntry: false })?.isFile()) {
      return { archive, name: path.slice(end + 1).replaceAll("\\", "/") };
    }
  }
  return null;
}
