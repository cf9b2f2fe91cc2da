/** A set of lower-case words from a block of text; keeps long vocabularies readable. */
export function wordSet(block: string): ReadonlySet<string> {
  return new Set(block.split(/\s+/).filter((word) => word !== ""));
}
