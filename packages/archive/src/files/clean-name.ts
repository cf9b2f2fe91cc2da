/** Letters of a name that are kept: more than any system allows for one file. */
const LONGEST = 255;
/** Controls, and marks that make text run the other way or hide: a name could pretend to be another one by them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A file's name as it may be shown: folders kept as words, what leads out of a folder left out. It names nothing on
 * this computer: files are stored by their content.
 */
export function cleanName(given: string): string {
  const steps = given
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(UNSEEN, "")
    .replaceAll("\\", "/")
    .split("/")
    .map((step) => step.trim())
    .filter((step) => step !== "" && step !== "." && step !== ".." && !/^[A-Za-z]:$/.test(step));
  const name = [...steps.join("/")].slice(-LONGEST).join("");
  return name === "" ? "unnamed" : name;
}
