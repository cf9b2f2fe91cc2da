import type { Block, Blocks, Run } from "../blocks.ts";
import { plainCharacters } from "./characters.ts";
import { joinHyphens } from "./hyphens.ts";
import { printedWords, runsOfWords } from "./printed-words.ts";
import { joinPunctuation } from "./punctuation.ts";
import { joinSplitWords } from "./split-words.ts";
import { Vocabulary } from "./vocabulary.ts";

/**
 * Mends what copying out of a PDF breaks in a text: words cut in two, blanks beside hyphens and before
 * marks, ligatures, soft hyphens, doubled blanks. Rests on evidence of the document itself and of
 * common English; a text without such damage comes out as it went in.
 */
export function repair(blocks: Blocks): Blocks {
  const vocabulary = new Vocabulary(blocks.blocks.map(textOf));
  return { ...blocks, blocks: blocks.blocks.map((block) => repairBlock(block, vocabulary)) };
}

function repairBlock(block: Block, vocabulary: Vocabulary): Block {
  if (block.kind === "paragraph") return { ...block, runs: repairRuns(block.runs, vocabulary) };
  return { ...block, heading: repairText(block.heading, vocabulary) };
}

function repairText(text: string, vocabulary: Vocabulary): string {
  const nowhere = { text: { line: 1, column: 1 } };
  const runs = text.split(/\s+/u).map((word) => ({ text: word, joined: false, at: nowhere }));
  return joinedText(repairRuns(runs, vocabulary));
}

function repairRuns(runs: readonly Run[], vocabulary: Vocabulary): Run[] {
  const plain = runs.map((run) => {
    const text = plainCharacters(run.text);
    return text === run.text ? run : { ...run, text };
  });
  const words = joinPunctuation(printedWords(plain.filter(({ text }) => text !== "")));
  return runsOfWords(joinSplitWords(joinHyphens(words, vocabulary), vocabulary));
}

function textOf(block: Block): string {
  return block.kind === "paragraph" ? joinedText(block.runs) : block.heading;
}

function joinedText(runs: readonly Run[]): string {
  return runs.map(({ text, joined }, i) => (i === 0 || joined ? text : ` ${text}`)).join("");
}
