import type { Run } from "../blocks.ts";

/** A word as it stands between blanks, in one run or in several that are joined. */
export interface PrintedWord {
  text: string;
  runs: Run[];
}

export function printedWords(runs: readonly Run[]): PrintedWord[] {
  const words: PrintedWord[] = [];
  for (const run of runs) {
    const last = words.at(-1);
    if (last && run.joined) {
      last.text += run.text;
      last.runs.push(run);
    } else words.push({ text: run.text, runs: [run] });
  }
  return words;
}

/** The runs of words, the first of each one set apart from the word before. */
export function runsOfWords(words: readonly PrintedWord[]): Run[] {
  return words.flatMap(({ runs }) => runs.map((run, i) => (run.joined === i > 0 ? run : { ...run, joined: i > 0 })));
}

/** Two words as one. */
export function joinWords(a: PrintedWord, b: PrintedWord): PrintedWord {
  return { text: a.text + b.text, runs: [...a.runs, ...b.runs] };
}
