/** Ligatures, and digits, letters and signs at full width. */
const COMPATIBLE = /[\uFB00-\uFB06\uFF01-\uFF5E]/gu;
const SOFT_HYPHEN = /\u00AD/gu;

/** Plain characters for ligatures, combined ones for letters with their accents apart, no soft hyphens. */
export function plainCharacters(text: string): string {
  return text
    .replace(COMPATIBLE, (character) => character.normalize("NFKC"))
    .replace(SOFT_HYPHEN, "")
    .normalize("NFC");
}
