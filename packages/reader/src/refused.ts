import type { Failure, FailureCode } from "@gender-lens/model";
import { failure } from "./failures.ts";

/** Carries a failure up from deep inside a file; each format’s reader turns it into a value. */
export class Refused extends Error {
  readonly failure: Failure;

  constructor(code: FailureCode, more: { message?: string; hint?: string } = {}) {
    const found = failure(code, more);
    super(found.message);
    this.failure = found;
  }
}
