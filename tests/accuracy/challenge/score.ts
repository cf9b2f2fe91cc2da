// How many of the challenge set's answers the coder gives.
import { codeParagraph, headingTopic } from "@gender-lens/coder";
import type { Coding } from "@gender-lens/model";
import { readChallenge, type ChallengeParagraph } from "./entries.ts";

export interface Answer {
  id: string;
  file: string;
  rule: string;
  field: string;
  expected: string;
  given: string;
}

/** Every answer that the set asks for beside the one that the coder gives. */
export function answers(): Answer[] {
  const { paragraphs, headings } = readChallenge();
  return [
    ...paragraphs.flatMap(answersOf),
    ...headings.map(({ id, file, rule, heading, expect }) => ({
      id,
      file,
      rule,
      field: "heading",
      expected: expect,
      given: headingTopic(heading) ?? "none",
    })),
  ];
}

function answersOf({ id, file, rule, text, expect }: ChallengeParagraph): Answer[] {
  const coding = codeParagraph(text);
  return Object.entries(expect).map(([field, expected]) => ({
    id,
    file,
    rule,
    field,
    expected: show(expected),
    given: show(decision(coding, field)),
  }));
}

function decision(coding: Coding, field: string): unknown {
  return Object.entries(coding).find(([name]) => name === field)?.[1];
}

function show(value: unknown): string {
  return Array.isArray(value) ? value.toSorted().join("+") || "none" : String(value);
}

export interface Score {
  name: string;
  asked: number;
  right: number;
  /** Of the yes-or-no fields: precision, recall and their mean, F1. */
  f1: number | null;
}

/** One line for each group that `key` puts answers into, and their sum under `all`. */
export function scores(list: readonly Answer[], key: (answer: Answer) => string): Score[] {
  const groups = Map.groupBy(list, key);
  const rows = [...groups].toSorted(([a], [b]) => a.localeCompare(b)).map(([name, group]) => score(name, group));
  return [...rows, score("all", list)];
}

function score(name: string, list: readonly Answer[]): Score {
  const count = (expected: string, given: string) =>
    list.filter((answer) => answer.expected === expected && answer.given === given).length;
  const [hits, missed, false_] = [count("true", "true"), count("true", "false"), count("false", "true")];
  return {
    name,
    asked: list.length,
    right: list.filter((answer) => answer.expected === answer.given).length,
    f1: hits + missed + false_ > 0 ? (2 * hits) / (2 * hits + missed + false_) : null,
  };
}
