import type { Failure } from "@gender-lens/model";
import { failure } from "../failures.ts";
import type { Limits } from "./limits.ts";

const MEGABYTE = 1024 * 1024;
const ANEW = "Save it anew from the program that made it, or split it.";
const SPLIT = "Split it, and give the part that is the report.";

const whole = (count: number): string => count.toLocaleString("en-GB");
const megabytes = (bytes: number): string => whole(Math.floor(bytes / MEGABYTE));

const SENTENCES: Readonly<Record<keyof Limits, (limit: number) => { message: string; hint?: string }>> = {
  bytes: (limit) => ({ message: `The file is larger than ${megabytes(limit)} MB.` }),
  inflated: (limit) => ({ message: `The file unpacks to more than ${megabytes(limit)} MB.`, hint: ANEW }),
  entries: (limit) => ({ message: `The archive holds more than ${whole(limit)} files.`, hint: ANEW }),
  depth: (limit) => ({ message: `The file nests its parts more than ${whole(limit)} deep.`, hint: ANEW }),
  elements: (limit) => ({ message: `The file is made of more than ${whole(limit)} parts.`, hint: ANEW }),
  pages: (limit) => ({ message: `The file has more than ${whole(limit)} pages.`, hint: SPLIT }),
  operatorsPerPage: (limit) => ({ message: `A page is drawn in more than ${whole(limit)} steps.`, hint: ANEW }),
  operators: (limit) => ({ message: `The pages are drawn in more than ${whole(limit)} steps.`, hint: SPLIT }),
  letters: (limit) => ({ message: `The text has more than ${whole(limit)} letters.`, hint: SPLIT }),
};

/** The failure of a file that goes beyond one of the limits, with the limit in its sentence. */
export function tooLarge(what: keyof Limits, limit: number): Failure {
  return failure("too-large", SENTENCES[what](limit));
}
