import { Decisions } from "@gender-lens/model";

/** What is decided among these: a field that is undefined decides nothing, and is not in the answer. */
export function decidedOf(given: unknown): Partial<Decisions> {
  const fields = Object.entries(Decisions.partial().parse(given)).filter(([, value]) => value !== undefined);
  // Parsed above; the type of `fromEntries` does not keep the names.
  return Object.fromEntries(fields) as Partial<Decisions>;
}
