import type { Failure } from "@gender-lens/model";
import { failure } from "../failures.ts";

/** Compound files (MS-CFB) begin so: Word files before 2007, and newer ones behind a password. */
const MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isCompound(bytes: Uint8Array): boolean {
  return MARK.every((byte, i) => bytes[i] === byte);
}

/** Why a compound file is not read, told by the names of the streams in it. */
export function refuseCompound(bytes: Uint8Array): Failure {
  if (holds(bytes, "EncryptedPackage")) return failure("encrypted");
  if (!holds(bytes, "WordDocument")) return failure("unsupported-format");
  return failure("unsupported-format", {
    message: "This is a Word file of the older format (.doc), which is not read.",
    hint: "Open it in Word or LibreOffice, choose Save as .docx, and give that.",
  });
}

/** Whether a name stands in the file's directory, which is in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Uint8Array.from([...name].flatMap((character) => [character.codePointAt(0) ?? 0, 0]));
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
