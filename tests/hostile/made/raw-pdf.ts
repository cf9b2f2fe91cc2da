// PDFs written by hand, object by object, so that each can be wrong in exactly one way.
import { deflateSync } from "node:zlib";

/** An object of a PDF: what stands between `obj` and `endobj`, or the dictionary and the bytes of a stream. */
export type RawObject = string | { dictionary: string; stream: Uint8Array };

/** A PDF of these objects, numbered from 1 in order; object 1 is the catalog. */
export function rawPdf(objects: readonly RawObject[], trailer = ""): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const put = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  for (const [at, object] of objects.entries()) {
    offsets.push(length);
    put(Buffer.from(`${at + 1} 0 obj\n`));
    if (typeof object === "string") put(Buffer.from(object));
    else {
      put(Buffer.from(`<< ${object.dictionary} /Length ${object.stream.length} >>\nstream\n`));
      put(Buffer.from(object.stream));
      put(Buffer.from("\nendstream"));
    }
    put(Buffer.from("\nendobj\n"));
  }
  const start = length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  put(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${entries}`));
  put(Buffer.from(`trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

/** A stream as it stands in the file, packed once or several times over. */
export function packed(content: Uint8Array, times = 1): RawObject {
  let stream = content;
  for (let n = 0; n < times; n += 1) stream = deflateSync(stream);
  return { dictionary: `/Filter [${"/FlateDecode ".repeat(times)}]`, stream };
}

export const CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
/** Letters as wide as those of a text face are on average. */
export const FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>";

/** Operators that print lines of text down the page. */
export function textOperators(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${line.replaceAll(/[()\\]/gu, String.raw`\$&`)}) Tj 0 -14 Td`);
  return `BT /F1 11 Tf 90 720 Td ${shown.join(" ")} ET`;
}

/**
 * A PDF of one page with this content stream; `more` are further objects, numbered from 6,
 * `resources` what the page names of them.
 */
export function onePage(
  content: RawObject,
  { more = [], resources = "", page = "", catalog = CATALOG, trailer = "" }: Partial<OnePage> = {},
): Uint8Array {
  const dictionary =
    "/Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R " +
    `/Resources << /Font << /F1 5 0 R >> ${resources} >> ${page}`;
  return rawPdf(
    [catalog, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", `<< ${dictionary} >>`, content, FONT, ...more],
    trailer,
  );
}

interface OnePage {
  more: readonly RawObject[];
  resources: string;
  page: string;
  catalog: string;
  trailer: string;
}
