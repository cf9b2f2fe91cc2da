import type { FailureCode, RefusalCode } from "@gender-lens/model";

/**
 * What a user can cause and change: thrown, so that the transaction around it is undone. The API and the CLI say it
 * in one place each.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: RefusalCode | FailureCode;
  /** What to do, in one sentence. */
  readonly hint: string;

  constructor(code: RefusalCode | FailureCode, message: string, hint: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

/** Said of what is not there, and in the same words of what the one who asks may not see. */
export function notFound(what: string): Refusal {
  return new Refusal("not-found", `There is no such ${what} in this archive.`, "Look it up in the list.");
}
