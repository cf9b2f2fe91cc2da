import { RefusedRequest } from "../problems/refused-request.ts";
import { Until } from "./until.ts";

/** One part of a form: a field, or a file where it has a name of one. */
export interface Part {
  /** Name of the field. */
  name: string;
  /** As the sender wrote it: never to be trusted, and never a path. */
  fileName: string | null;
  bytes: Buffer;
}

export interface PartLimits {
  /** Bytes of one file. */
  fileBytes: number;
  /** Bytes of one field that is no file. */
  fieldBytes: number;
  /** Parts of the form. */
  parts: number;
  /** Bytes of the whole form. */
  total: number;
}

/** Bytes of the headers of one part: three lines, the name of the file among them. */
const MOST_HEADERS = 16 * 1024;
/** Bytes before the first boundary, where nothing has a meaning (RFC 2046, 5.1.1). */
const MOST_PREAMBLE = 16 * 1024;
const LINE_END = Buffer.from("\r\n");
const HEADERS_END = Buffer.from("\r\n\r\n");

/**
 * The parts of a `multipart/form-data` body (RFC 7578), one after the other as they arrive: no more than one is in
 * memory at a time.
 * @throws RefusedRequest `invalid-request` where the form is broken or ends early, `too-large` beyond a limit
 */
export async function* multipart(
  body: AsyncIterable<Uint8Array>,
  contentType: string,
  limits: PartLimits,
): AsyncGenerator<Part> {
  const delimiter = Buffer.from(`\r\n--${boundaryOf(contentType)}`);
  const reader = new Until(counted(withLineEnd(body), limits.total));
  const preamble = await reader.mark(delimiter, MOST_PREAMBLE, broken);
  if (preamble === null) throw broken();
  for (let parts = 0; ; parts += 1) {
    // After a boundary: two hyphens at the end of the form, else spaces and the end of the line.
    const padding = await reader.next(2);
    if (padding.toString("latin1") === "--") return;
    if (!padding.equals(LINE_END)) {
      const rest = await reader.mark(LINE_END, MOST_HEADERS, broken);
      if (rest === null || !/^[ \t]*$/.test(padding.toString("latin1") + rest.toString("latin1"))) throw broken();
    }
    if (parts >= limits.parts) throw tooLarge(`The form has more than ${limits.parts} parts.`);
    const headers = await reader.mark(HEADERS_END, MOST_HEADERS, broken);
    if (headers === null) throw broken();
    const { name, fileName } = disposition(headers.toString("utf8"));
    const most = fileName === null ? limits.fieldBytes : limits.fileBytes;
    const bytes = await reader.mark(delimiter, most, () => tooLarge(`One part has more than ${megabytes(most)}.`));
    if (bytes === null) throw broken();
    yield { name, fileName, bytes };
  }
}

const megabytes = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.floor(bytes / 1024)} kB` : `${Math.floor(bytes / 1024 / 1024)} MB`;

function boundaryOf(contentType: string): string {
  const found = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  const boundary = found?.[1] ?? found?.[2];
  if (!/^multipart\/form-data\s*;/i.test(contentType) || boundary === undefined) {
    throw new RefusedRequest(
      "unsupported-format",
      "Files are sent as multipart/form-data.",
      "See /docs for an example.",
    );
  }
  return boundary;
}

/** The first boundary may stand at the very beginning, without the line end that leads every other. */
async function* withLineEnd(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield LINE_END;
  yield* body;
}

async function* counted(body: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > most) throw tooLarge(`The files have more than ${megabytes(most)} in all.`);
    yield chunk;
  }
}

const QUOTED = String.raw`"((?:\\.|[^"\\])*)"`;
const NAME = new RegExp(String.raw`;\s*name=(?:${QUOTED}|([^\s;"]+))`, "i");
const FILE_NAME = new RegExp(String.raw`;\s*filename=(?:${QUOTED}|([^\s;"]+))`, "i");

function disposition(headers: string): { name: string; fileName: string | null } {
  const line = headers.split("\r\n").find((header) => /^content-disposition\s*:\s*form-data\s*;/i.test(header));
  const name = line === undefined ? null : valueOf(NAME.exec(line));
  if (line === undefined || name === null) throw broken();
  return { name, fileName: valueOf(FILE_NAME.exec(line)) };
}

/** Browsers write a quotation mark as %22 (HTML, multipart/form-data encoding), curl with a backslash. */
function valueOf(found: RegExpExecArray | null): string | null {
  if (found === null) return null;
  return (found[1] ?? found[2] ?? "")
    .replaceAll(/\\(["\\])/g, "$1")
    .replaceAll(/%22/g, '"')
    .replaceAll(/%0[AD]/gi, " ");
}

const broken = () =>
  new RefusedRequest("invalid-request", "The form is broken or ends early.", "Send it again as multipart/form-data.");
const tooLarge = (message: string) => new RefusedRequest("too-large", message, "Send fewer or smaller files at once.");
