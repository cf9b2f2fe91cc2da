/** A token of a sentence; offsets count within the normalised sentence. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers; words with hyphens, apostrophes, points or slashes inside ("conflict- related" counts as one); single marks. */
const TOKEN =
  /\p{N}[\p{N},.]*\p{N}|\p{N}|[\p{L}\p{M}\p{N}]+(?:(?:-\s(?=\p{L})(?!(?:and|or|to)\s)|[-'./])[\p{L}\p{M}\p{N}]+)*'?|[^\s\p{L}\p{N}]/gu;

/** Tokens of a normalised sentence in order. */
export function tokens(plain: string): Token[] {
  return [...plain.matchAll(TOKEN)].map((match) => ({
    word: match[0].replace("- ", "-"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
