import type { Run } from "../blocks.ts";
import type { Atom } from "./atom.ts";
import type { PlaceOf } from "./place.ts";

/** Blanks between words, those that do not break lines included. */
const BLANK = /[\s\u00A0\u2007\u202F]/u;
/** Characters that print nothing: joiners, marks of direction, places where a line may break. */
const NOTHING = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/u;

/** The words of a paragraph from the character `skip` on, one run for each piece that stands in a run of its own. */
export function wordsOf(placeOf: PlaceOf, atoms: readonly Atom[], skip: number): Run[] {
  const runs: Run[] = [];
  let [left, within] = [skip, false];
  for (const { text, block, run, offset } of atoms) {
    let open: Run | null = null;
    for (let i = 0; i < text.length; i += 1) {
      const character = text.charAt(i);
      if (left > 0) left -= 1;
      else if (BLANK.test(character)) {
        open = null;
        within = false;
      } else if (NOTHING.test(character)) open = null;
      else {
        if (open) open.text += character;
        else {
          open = { text: character, joined: within, at: placeOf({ block, run, offset: offset + i }) };
          runs.push(open);
        }
        within = true;
      }
    }
  }
  return runs;
}

/** An automatic label as the words before a paragraph's text; it stands at the paragraph's beginning. */
export function labelRun(placeOf: PlaceOf, block: number, label: string): Run {
  return { text: label, joined: false, at: placeOf({ block, run: 0, offset: 0 }) };
}

/** A text on one line, without what prints nothing. */
export function oneLine(text: string): string {
  return text
    .replace(new RegExp(NOTHING, "gu"), "")
    .replace(new RegExp(BLANK, "gu"), " ")
    .replace(/ {2,}/gu, " ")
    .trim();
}
