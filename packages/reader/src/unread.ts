import type { Failure } from "@gender-lens/model";
import { refuseCompound } from "./docx/compound.ts";
import { failure } from "./failures.ts";
import type { DetectedFormat } from "./format.ts";

/** Files that are known and not read, by their first bytes in Latin-1. */
const KNOWN: readonly { mark: RegExp; name: string; hint: string }[] = [
  {
    mark: /^\xFFWPC/u,
    name: "a WordPerfect file",
    hint: "Open it in LibreOffice, choose Save as .docx, and give that.",
  },
  {
    mark: /^(\x89PNG|\xFF\xD8\xFF|GIF8|II\*\0|MM\0\*|BM.{4}\0{4}|RIFF.{4}WEBP)/su,
    name: "a picture",
    hint: "Save all pages as one PDF, and have its text recognized (OCR).",
  },
  { mark: /^AT&TFORM/u, name: "a DjVu file", hint: "Save it as PDF, and give that." },
  { mark: /^%!PS/u, name: "a PostScript file", hint: "Save it as PDF, and give that." },
  {
    mark: /^(\p{Cc}\x8B|BZh|7z\xBC\xAF|Rar!|\xFD7zXZ)/u,
    name: "an archive",
    hint: "Unpack it and give the reports in it.",
  },
];
/** As many bytes as the longest mark looks at. */
const MARK = 16;

const READ = ["pdf", "zip", "odt", "html", "rtf", "text"] as const satisfies readonly DetectedFormat[];
/** The formats that there is a reader for. */
export type ReadFormat = (typeof READ)[number];

export function isReadable(format: DetectedFormat): format is ReadFormat {
  return READ.some((each) => each === format);
}

/** Why a file of another format is not read, and what to do. */
export function refusedFormat(bytes: Uint8Array, format: Exclude<DetectedFormat, ReadFormat>): Failure {
  switch (format) {
    case "empty":
      return failure("damaged", { message: "The file is empty." });
    case "compound":
      return refuseCompound(bytes);
    case "xml":
      return failure("unsupported-format", {
        message: "This is a document in a single XML file, which is not read.",
        hint: "Open it in Word or LibreOffice, choose Save as .docx, and give that.",
      });
    case "web-archive":
      return failure("unsupported-format", {
        message: "This is a web archive (.mht), which is not read.",
        hint: "Save the page as HTML or PDF, and give that.",
      });
    case "json":
      return failure("unsupported-format", {
        message: "This is a table of data (JSON), which is no report.",
        hint: "Give the report itself; what batch wrote is read by track and export.",
      });
    case "unknown": {
      const start = String.fromCharCode(...bytes.subarray(0, MARK));
      const known = KNOWN.find(({ mark }) => mark.test(start));
      if (!known) return failure("unsupported-format");
      return failure("unsupported-format", { message: `This is ${known.name}, which is not read.`, hint: known.hint });
    }
  }
}
