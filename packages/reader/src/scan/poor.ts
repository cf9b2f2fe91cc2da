import type { Line } from "../pdf/line.ts";

/** Of the words of a page recognized well, one in some thousands is misshapen; of one recognized badly, one in hundreds. */
const MISSHAPEN_SHARE = 0.0015;
/** Fewer are names, formulas and web addresses. */
const LEAST_MISSHAPEN = 4;
/** Digits and signs inside a word, capitals after small letters, signs that no report prints. */
const MISSHAPEN =
  /\p{L}[^\p{L}\p{M}\s'’.\-–—/():,;“”"‘*%&@]+\p{L}|\p{Ll}\p{Lu}{2}|\p{Ll}\p{Lu}\p{Ll}|^[~^_|\\{}<>=]+\p{L}|\p{L}[~^_|\\{}<>=]/u;
/** Words that are written so: McDonald, iPhone, CO2e, 1990s. */
const WRITTEN_SO = /^(Mc|Mac|De|Di|Le|La|Van)\p{Lu}|^\p{Lu}+\d+\p{Ll}?$|^\P{L}*(https?:|www\.)|\.(org|int|com)\b/u;

/** Whether text that a recognizer laid under the pictures of pages is so damaged that it had better be recognized anew. */
export function isPoorlyRecognized(lines: readonly Line[]): boolean {
  const recognized = lines.filter((line) => line.invisible);
  const words = recognized.flatMap((line) => line.text.split(" ")).filter((word) => /\p{L}/u.test(word));
  const misshapen = words.filter((word) => MISSHAPEN.test(word) && !WRITTEN_SO.test(word)).length;
  return misshapen >= LEAST_MISSHAPEN && misshapen >= MISSHAPEN_SHARE * words.length;
}
