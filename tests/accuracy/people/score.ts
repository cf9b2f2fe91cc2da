// How many numbers of persons the coder gives as the reader by hand did: value, kind, sex and age.
import type { People } from "@gender-lens/model";
import { realReports } from "../../src/shared-data.ts";
import { readReal } from "../../reader/real-reading.ts";
import { codeParagraph } from "@gender-lens/coder";
import { readAnnotations, type AnnotatedFigure, type AnnotatedParagraph } from "./annotations.ts";

export type Outcome = "right" | "wrong sex" | "wrong age" | "missed" | "invented";

/** One number of a paragraph: by hand, by the machine, or by both. */
export interface Judged {
  symbol: string;
  paragraph: number;
  outcome: Outcome;
  value: number;
  /** "female adult" and the like; null where the figure is missing on this side. */
  expected: string | null;
  given: string | null;
}

interface Given {
  value: number;
  kind: "count" | "share";
  sex: People["sex"];
  age: People["age"];
}

/** Shares are compared to a tenth of a point, as they are printed. */
const TOLERANCE = 0.05;

/** Reads the annotated paragraphs in the real reports and judges each number of persons. */
export async function judgeReal(): Promise<Judged[]> {
  const annotated = Map.groupBy(readAnnotations(), ({ symbol }) => symbol);
  const judged: Judged[] = [];
  for (const real of realReports()) {
    const paragraphs = annotated.get(real.name.replaceAll("_", "/"));
    if (paragraphs === undefined) continue;
    const { report } = await readReal(real);
    for (const entry of paragraphs) {
      const found = report.paragraphs.find(({ part, number }) => part === "body" && number === entry.paragraph);
      if (found === undefined) throw new Error(`${entry.symbol} has no paragraph ${entry.paragraph}`);
      judged.push(...judge(entry, codeParagraph(found.text).people));
    }
  }
  return judged;
}

/** Pairs the figures in reading order, by value and kind, and compares sex and age of each pair. */
function judge({ symbol, paragraph, figures }: AnnotatedParagraph, people: readonly People[]): Judged[] {
  const given = people.map((person): Given => {
    const { sex, age } = person;
    return "count" in person
      ? { value: person.count, kind: "count", sex, age }
      : { value: person.share, kind: "share", sex, age };
  });
  return align(figures, given).map(([by, of]) => ({
    symbol,
    paragraph,
    outcome: outcome(by, of),
    value: (by ?? of)?.value ?? 0,
    expected: by === null ? null : `${by.sex} ${by.age}`,
    given: of === null ? null : `${of.sex} ${of.age}`,
  }));
}

function outcome(by: AnnotatedFigure | null, of: Given | null): Outcome {
  if (of === null) return "missed";
  if (by === null) return "invented";
  if (by.sex !== of.sex) return "wrong sex";
  return by.age === of.age ? "right" : "wrong age";
}

const sameNumber = (by: AnnotatedFigure, of: Given): boolean =>
  by.kind === of.kind && Math.abs(by.value - of.value) <= TOLERANCE;

type Pair = [AnnotatedFigure | null, Given | null];

/** The longest run of pairs with the same number in the same order (longest common subsequence). */
function align(annotated: readonly AnnotatedFigure[], given: readonly Given[]): Pair[] {
  // Pairs that can still be made from figure `i` by hand and figure `j` of the machine on.
  const pairs = annotated.map(() => given.map(() => 0));
  const most = (i: number, j: number): number => pairs[i]?.[j] ?? 0;
  for (const [i, by] of [...annotated.entries()].toReversed()) {
    for (const [j, of] of [...given.entries()].toReversed()) {
      const row = pairs[i];
      if (row !== undefined)
        row[j] = sameNumber(by, of) ? most(i + 1, j + 1) + 1 : Math.max(most(i + 1, j), most(i, j + 1));
    }
  }
  const found: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < annotated.length || j < given.length) {
    const by = annotated[i] ?? null;
    const of = given[j] ?? null;
    if (by !== null && of !== null && sameNumber(by, of)) {
      found.push([by, of]);
      i += 1;
      j += 1;
    } else if (by !== null && (of === null || most(i + 1, j) >= most(i, j + 1))) {
      found.push([by, null]);
      i += 1;
    } else {
      found.push([null, of]);
      j += 1;
    }
  }
  return found;
}

export interface Tally {
  /** Figures read by hand. */
  figures: number;
  right: number;
  /** Right of all figures that either side has: one invented figure weighs as much as one missed. */
  share: number;
  wrong: Record<Exclude<Outcome, "right">, number>;
}

/** Counts the judgements. */
export function tally(judged: readonly Judged[]): Tally {
  const count = (kind: Outcome) => judged.filter((figure) => figure.outcome === kind).length;
  return {
    figures: judged.length - count("invented"),
    right: count("right"),
    share: count("right") / judged.length,
    wrong: {
      "wrong sex": count("wrong sex"),
      "wrong age": count("wrong age"),
      missed: count("missed"),
      invented: count("invented"),
    },
  };
}
