/** Why data cannot be had, by the key of the request; kept to the next draft, where the same words stand. */
export type Notes = Readonly<Record<string, string>>;

export const MAX_REASON = 500;

/** Writes a reason, or takes it away where it is empty. */
export function noted(notes: Notes, key: string, reason: string | null): Notes {
  const { [key]: _old, ...rest } = notes;
  return reason === null ? rest : { ...rest, [key]: reason.slice(0, MAX_REASON) };
}

/** What was kept, as far as it is what was kept: a store may hold anything. */
export function parseNotes(text: string | null): Notes {
  if (text === null) return {};
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof found !== "object" || found === null || Array.isArray(found)) return {};
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
