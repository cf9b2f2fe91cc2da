import type { WordChange } from "@gender-lens/model";
import { diffArrays } from "diff";

/** Words that stay between two changes are kept apart only where there is enough of them to read on with. */
const SHORTEST_SAME = 2;
const WORD = /[\p{L}\p{N}]+/gu;

/** A word or number with what joins it ("4,687", "peace-building"), or one sign, each with the space before it. */
const TOKEN = /\s*(?:[\p{L}\p{N}]+(?:[.,'’\-/][\p{L}\p{N}]+)*|\S)|\s+$/gu;

const tokens = (text: string): string[] => text.match(TOKEN) ?? [];
const wordsIn = (text: string): number => text.match(WORD)?.length ?? 0;

/** Changes in a row as one removal and one addition. */
function merged(changes: readonly WordChange[]): WordChange[] {
  const text = (kind: "added" | "removed") =>
    changes.map((change) => (change.kind === kind || change.kind === "same" ? change.text : "")).join("");
  const both: WordChange[] = [
    { kind: "removed", text: text("removed") },
    { kind: "added", text: text("added") },
  ];
  return both.filter((change) => change.text !== "");
}

/**
 * The difference of two texts by words: what stays, what was removed, what was added. The removed and the same make the
 * text before, the added and the same the text after. A single word that stays between two rewritten runs is shown
 * with them, as a person reads a rewritten phrase better as a whole.
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const parts: WordChange[] = diffArrays(tokens(before), tokens(after)).map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
  const changes: WordChange[] = [];
  let run: WordChange[] = [];
  parts.forEach((part, at) => {
    const between = run.length > 0 && at + 1 < parts.length;
    if (part.kind !== "same" || (between && wordsIn(part.text) < SHORTEST_SAME)) {
      run.push(part);
      return;
    }
    changes.push(...merged(run), part);
    run = [];
  });
  return [...changes, ...merged(run)];
}
