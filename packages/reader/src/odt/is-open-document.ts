import { Zip } from "../docx/zip.ts";
import { Refused } from "../refused.ts";

/** Whether an archive holds what every OpenDocument file holds (1.2, part 3); false for what is no archive. */
export function isOpenDocument(bytes: Uint8Array): boolean {
  try {
    const { names } = new Zip(bytes);
    return names.includes("content.xml") && (names.includes("mimetype") || names.includes("META-INF/manifest.xml"));
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
