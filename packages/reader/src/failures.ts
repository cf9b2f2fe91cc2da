import type { Failure, FailureCode } from "@gender-lens/model";

const TEXTS: Readonly<Record<FailureCode, { message: string; hint: string }>> = {
  "not-a-report": {
    message: "This is not a report of the Secretary-General.",
    hint: "Give the report itself, or have the file read all the same.",
  },
  "no-text-layer": {
    message: "The file holds pictures of pages and no text.",
    hint: "Have its text recognized (OCR), or find the version with text in the Official Document System.",
  },
  encrypted: {
    message: "The file is protected by a password.",
    hint: "Save a copy without the password and give that.",
  },
  "wrong-language": {
    message: "The text is not in English.",
    hint: "Give the English version of the report.",
  },
  "too-large": {
    message: "The file is larger than the limit.",
    hint: "Split it, or save it without its pictures.",
  },
  "unsupported-format": {
    message: "The format of this file is not read.",
    hint: "Save the report as PDF and give that.",
  },
  damaged: {
    message: "The file is damaged and cannot be read.",
    hint: "Download or save it again.",
  },
  "timed-out": {
    message: "Reading the file took too long and was stopped.",
    hint: "Save it anew from the program that made it, or split it.",
  },
};

/** The failure of a code, with its sentence made more exact where `message` or `hint` say more. */
export function failure(code: FailureCode, more: { message?: string; hint?: string } = {}): Failure {
  const text = TEXTS[code];
  return { code, message: more.message ?? text.message, hint: more.hint ?? text.hint };
}
