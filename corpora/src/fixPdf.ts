import { createHash } from "node:crypto";

/**
 * Replaces times and file identifiers by constant ones of the same length, so that a second run gives the same bytes
 * as far as the producer allows.
 */
export function fixPdf(bytes: Uint8Array, date: string, name: string): Uint8Array {
  const compact = date.replaceAll("-", "");
  const id = createHash("sha256").update(name).digest("hex").toUpperCase();
  // Latin-1 keeps every byte as it is, streams included.
  const text = Buffer.from(bytes)
    .toString("latin1")
    .replaceAll(/\/(CreationDate|ModDate)(\s*)\(D:\d{14}/g, `/$1$2(D:${compact}000000`)
    .replaceAll(/<xmp:(CreateDate|ModifyDate|MetadataDate)>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/g, `<xmp:$1>${date}T00:00:00`)
    .replace(/\/ID\s*\[[^\]]*\]/, (ids) => ids.replaceAll(/<[0-9A-F]+>/gi, (old) => `<${id.slice(0, old.length - 2)}>`))
    .replace(/\/DocChecksum \/[0-9A-F]+/, (old) => `/DocChecksum /${id.slice(0, old.length - 14)}`);
  return Buffer.from(text, "latin1");
}
