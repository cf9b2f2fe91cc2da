/** What the archive or its server refused; the command says it and ends with the code for what was not understood. */
export class Refused extends Error {
  readonly code: string;
  readonly hint: string;

  constructor({ code, message, hint }: { code: string; message: string; hint: string }) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

/** The refusal that an error stands for, thrown here or in the archive's package; null where it is a fault of the program. */
export function refusedBy(error: unknown): Refused | null {
  if (error instanceof Refused) return error;
  // The archive's package is loaded by the verbs that need it alone, so that its class cannot be asked for here.
  if (!(error instanceof Error) || error.name !== "Refusal") return null;
  if (!("code" in error) || typeof error.code !== "string") return null;
  const hint = "hint" in error && typeof error.hint === "string" ? error.hint : "";
  return new Refused({ code: error.code, message: error.message, hint });
}
