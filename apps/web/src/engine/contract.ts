import type { Progress, ReadingEngine } from "./engine.ts";

/** What is checked of every engine, with the files it is checked on; each throws where the engine does otherwise. */
export interface ContractFiles {
  /** Numbered paragraphs 1 to 4, one with gender content, two with a gap. */
  draft: File;
  /** The same with a fifth paragraph at the end. */
  next: File;
  /** No report of any kind. */
  picture: File;
}

type Clause = (reading: ReadingEngine, files: ContractFiles) => Promise<void>;

function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

const STAGES: readonly Progress["stage"][] = ["sending", "waiting", "reading", "coding", "assessing", "done"];

async function assessmentOf(reading: ReadingEngine, file: File) {
  const outcome = await reading.check(file);
  must(outcome.ok, `${file.name} is read`);
  return outcome.value.assessment;
}

/** The contract of `ReadingEngine`: what a screen may rely on, whichever engine it has. */
export const contract: Readonly<Record<string, Clause>> = {
  "a draft gives its assessment": async (reading, { draft }) => {
    const { figures, report } = await assessmentOf(reading, draft);
    must(figures.paragraphs === 4, `four paragraphs, not ${figures.paragraphs}`);
    must(figures.share === 25 && figures.gaps === 2, `25 per cent and two gaps, not ${JSON.stringify(figures)}`);
    must(report.status === "draft", "a file without a symbol is a draft");
  },
  "progress goes on, never back, and ends in done": async (reading, { draft }) => {
    const told: Progress["stage"][] = [];
    await reading.check(draft, { onProgress: ({ stage }) => told.push(stage) });
    const places = told.map((stage) => STAGES.indexOf(stage));
    must(
      places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0)),
      `in order, not ${told.join(", ")}`,
    );
    must(told.at(-1) === "done", `done at the end, not ${told.join(", ")}`);
  },
  "a file that is no report is an outcome with code, reason and advice": async (reading, { picture }) => {
    const outcome = await reading.check(picture);
    must(!outcome.ok, "a picture is not read");
    const { code, message, hint } = outcome.failure;
    must(code === "not-a-report", `not-a-report, not ${code}`);
    must(message !== "" && hint !== "", "it says what is wrong and what to do");
  },
  "a check that is called off throws": async (reading, { draft }) => {
    const stop = new AbortController();
    const checking = reading.check(draft, { signal: stop.signal });
    stop.abort();
    const ended = await checking.then(
      () => "an outcome",
      () => "thrown",
    );
    must(ended === "thrown", `thrown, not ${ended}`);
  },
  "and the next check goes through": async (reading, { draft }) => {
    must((await assessmentOf(reading, draft)).figures.paragraphs === 4, "four paragraphs");
  },
  "two versions are compared": async (reading, { draft, next }) => {
    const before = await assessmentOf(reading, draft);
    const { changes } = await reading.compare(before, await assessmentOf(reading, next));
    const kinds = changes.map(({ kind }) => kind).join(" ");
    must(kinds === "same same same same added", `four the same and one added, not ${kinds}`);
  },
  "the layout has a place for every paragraph": async (reading, { draft }) => {
    const { paragraphs } = await assessmentOf(reading, draft);
    const outcome = await reading.layout({ file: draft });
    must(outcome.ok, "the layout is there");
    const placed = outcome.value.paragraphs.filter(({ pieces }) => pieces.length > 0).map(({ id }) => id);
    must(placed.join() === paragraphs.map(({ id }) => id).join(), `all paragraphs, not ${placed.join()}`);
  },
  "DPO's published figures are of another method": async (reading) => {
    const published = await reading.published();
    const told = published.map(({ key, pooled }) => `${key}: ${pooled}`).join();
    must(told === "2020: 25.35,2021: 31.83", `25.35 and 31.83, not ${told}`);
    must(
      published.every(({ method }) => method === "dpo-hand-count"),
      "counted by hand",
    );
  },
};
