import { createHash } from "node:crypto";
import type { Publication } from "@gender-lens/model";

/** JSON with the keys of every object in the order of their code units, so that the same content gives the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** SHA-256 over the canonical JSON of a publication without its seal. */
export function sealOf({ seal: _seal, ...content }: Omit<Publication, "seal"> & { seal?: string }): string {
  return createHash("sha256").update(canonicalJson(content)).digest("hex");
}

/** Whether a copy of a publication is what was sealed, to the last figure. */
export function isIntact(publication: Publication): boolean {
  return sealOf(publication) === publication.seal;
}
