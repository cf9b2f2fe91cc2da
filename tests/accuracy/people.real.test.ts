// Numbers of persons in 60 paragraphs of eight real reports against a reading by hand (people-annotations.yml).
import { beforeAll, expect, it } from "vitest";
import { readAnnotations } from "./people/annotations.ts";
import { judgeReal, tally, type Tally } from "./people/score.ts";

/** 235 figures in 60 paragraphs were annotated; fewer means that the file was cut. */
const ANNOTATED = { paragraphs: 60, figures: 235 };
/** Figures, of those that either side has, with value, kind, sex and age as read by hand. */
const LEAST_RIGHT = 0.95;

let result: Tally;
/** Eight reports are read, in milliseconds at most. */
const READING = 120_000;
beforeAll(async () => {
  result = tally(await judgeReal());
}, READING);

it("every annotated figure is judged", () => {
  expect({ paragraphs: readAnnotations().length, figures: result.figures }).toEqual(ANNOTATED);
});

it("value, sex and age are as read by hand in 95 per cent of figures", () => {
  expect(result.share).toBeGreaterThanOrEqual(LEAST_RIGHT);
});
