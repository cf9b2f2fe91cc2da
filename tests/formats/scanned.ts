import { crc32, deflateSync } from "node:zlib";
import Pdf from "pdfkit";

/** A grey picture, 255 white, as PNG (PNG specification, 5). */
export function png(width: number, height: number, grey: (x: number, y: number) => number): Buffer {
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = grey(x, y);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([mark, chunk("IHDR", header), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const named = Buffer.concat([Buffer.from(type), data]);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Pictures on a page: where each stands from the left upper corner, in points. */
export interface Placed {
  picture: Buffer;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A PDF whose pages, of letter size, hold pictures and no text. */
export async function scannedPdf(pages: readonly (readonly Placed[])[]): Promise<Uint8Array> {
  const pdf = new Pdf({ autoFirstPage: false, size: "letter", margin: 0 });
  const parts: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    pdf.on("data", (part: Uint8Array) => parts.push(part));
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(parts))));
  });
  for (const placed of pages) {
    pdf.addPage();
    for (const { picture, x, y, width, height } of placed) pdf.image(picture, x, y, { width, height });
  }
  pdf.end();
  return done;
}
