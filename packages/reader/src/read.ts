import type { Failure, Layout, Masthead, Report, Warning } from "@gender-lens/model";
import type { Blocks } from "./blocks.ts";
import type { Changes } from "./docx/revisions.ts";
import { failure } from "./failures.ts";
import { otherForm } from "./form.ts";
import { formatOf } from "./format.ts";
import { languageOf } from "./language.ts";
import { DEFAULT_LIMITS, type Limits } from "./limits/limits.ts";
import { tooLarge } from "./limits/too-large.ts";
import { repair } from "./repair/repair.ts";
import { toReport } from "./report.ts";
import type { Recognizer } from "./scan/recognizer.ts";
import { fileHash } from "./text-hash.ts";
import { isReadable, refusedFormat, type ReadFormat } from "./unread.ts";

export interface ReadOptions {
  /** How much of the file is read; of what is not named, `DEFAULT_LIMITS`. */
  limits?: Partial<Limits>;
  /** Read what is no report, or not in English, all the same, with a warning. */
  force?: boolean;
  /** Read a PDF by geometry alone, as if it were not tagged. */
  ignoreTags?: boolean;
  /** Recognizes the pages of a PDF that have no text, or text that was recognized badly. */
  recognizer?: Recognizer;
  /** Tracked changes of a Word file are read as accepted (`final`, the default) or as rejected (`original`). */
  changes?: Changes;
  signal?: AbortSignal;
  /** Called with pages done and pages in all. */
  onProgress?: (done: number, of: number) => void;
}

type Limited = ReadOptions & { limits: Limits };

export type ReadResult = { ok: true; report: Report; layout: Layout } | { ok: false; failure: Failure };

/**
 * Reads a report: masthead, sections and numbered paragraphs, and the place of every word.
 * What is wrong with the file comes back as a failure (codebook, Unit; design, Contracts);
 * throws only when `signal` is aborted.
 */
export async function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (bytes.length > limits.bytes) return { ok: false, failure: tooLarge("bytes", limits.bytes) };
  const format = formatOf(bytes);
  if (!isReadable(format)) return { ok: false, failure: refusedFormat(bytes, format) };
  try {
    const taken = await take(bytes, format, { ...options, limits });
    if ("code" in taken) return { ok: false, failure: taken };
    // A PDF has its blanks from geometry; other formats have what was typed or pasted.
    const mended = format === "pdf" ? taken : repair(taken);
    return finish(bytes, format === "zip" ? "docx" : format, mended, options);
  } catch (error) {
    // The call stack, a string or an array is used up: below all limits, and still more than the machine takes.
    if (error instanceof RangeError) return { ok: false, failure: failure("too-large", BEYOND_MACHINE) };
    throw error;
  }
}

const BEYOND_MACHINE = {
  message: "The file nests or repeats its parts more than can be taken apart.",
  hint: "Save it anew from the program that made it, or split it.",
};

/** Each format's reader is loaded when the first file of that format comes. */
async function take(bytes: Uint8Array, format: ReadFormat, options: Limited): Promise<Blocks | Failure> {
  switch (format) {
    case "pdf":
      return (await import("./scan/read-pages.ts")).readPages(bytes, options);
    case "zip":
      return (await import("./docx/read.ts")).readDocx(bytes, options);
    case "odt":
      return (await import("./odt/read.ts")).readOdt(bytes, options.limits);
    case "html":
      return (await import("./html/read.ts")).readHtml(bytes, options.limits);
    case "rtf":
      return (await import("./rtf/read.ts")).readRtf(bytes, options.limits);
    case "text":
      return (await import("./text/read.ts")).readText(bytes);
  }
}

function finish(bytes: Uint8Array, format: Masthead["format"], blocks: Blocks, options: ReadOptions): ReadResult {
  const warnings: Warning[] = [];
  const refuse = (found: Failure): ReadResult | null => {
    if (!options.force) return { ok: false, failure: found };
    warnings.push({ code: found.code, message: found.message });
    return null;
  };
  const { code, name, english } = languageOf(textOfBlocks(blocks));
  if (!english) {
    const refused = refuse(failure("wrong-language", { message: `The text is in ${name}, not in English.` }));
    if (refused) return refused;
  }
  const form = otherForm(blocks);
  if (form !== null) {
    const refused = refuse(failure("not-a-report", { message: `This is ${form}, not a report.` }));
    if (refused) return refused;
  }
  const source = { sha256: fileHash(bytes), format, language: code };
  const { report, layout } = toReport(source, { ...blocks, warnings: [...warnings, ...blocks.warnings] });
  if (form !== null) report.masthead.kind = "other";
  if (!report.paragraphs.some(({ part }) => part === "body")) report.warnings.push(NO_PARAGRAPHS);
  return { ok: true, report, layout };
}

const NO_PARAGRAPHS: Warning = {
  code: "no-paragraphs",
  message: "No numbered paragraph was found in the body: there is nothing to count.",
};

function textOfBlocks({ front, blocks }: Blocks): string {
  const paragraphs = blocks.flatMap((block) => (block.kind === "paragraph" ? block.runs.map((run) => run.text) : []));
  return paragraphs.length > 0 ? paragraphs.join(" ") : front.lines.map((line) => line.text).join(" ");
}
