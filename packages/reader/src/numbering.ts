/** Numbers of one run are aligned at their left or at their right. */
type Place = readonly [left: number, right: number];

/** What may begin a numbered paragraph: a line, or a paragraph of a word processor. */
export interface Candidate<Source> {
  source: Source;
  number: number;
  /** Set as headings are: bold or italic throughout. */
  display: boolean;
  /** Left and right edge of the number from the left edge of the column, in points. */
  place: Place;
  /** White space, a page break or a structure element parts it from what stands above. */
  apart: boolean;
}

/** Numbers of one run stand in one place, to so many points; headings and quoted paragraphs in others. */
const SAME_PLACE = 4;

function samePlace(a: Place, b: Place): boolean {
  return Math.abs(a[0] - b[0]) <= SAME_PLACE || Math.abs(a[1] - b[1]) <= SAME_PLACE;
}

const SCORE = {
  step: 2,
  /** Each number that a run leaves out: misprints exist, but are rare. */
  missing: -0.9,
  /** A number printed twice in a row. */
  twice: -1.2,
  elsewhere: -1.6,
  /** From one place to another within a run. */
  moved: -1.5,
  display: -0.5,
  notApart: -0.9,
  /** Each number that a first run does not begin with. */
  lateStart: -0.7,
  /** A run that passes over an earlier paragraph 1: quoted paragraphs may outnumber the report's own. */
  laterOne: -20,
  /** A run whose first number does not stand where the rest does: the rest is quoted. */
  beginsElsewhere: -20,
  /** A later run that begins anew, where that is allowed. */
  restart: -1.5,
};
const MOST_MISSING = 4;
const LATEST_START = 6;
/** Candidates between two numbers of one run: quoted paragraphs, rows of tables. */
const LOOK_BACK = 800;

interface Chain<Source> {
  score: number;
  run: Candidate<Source>[];
}

/**
 * The run of consecutive numbers that explains the candidates best: a chain of greatest score,
 * its numbers in one place. With `restarts`, as in annexes, several runs may follow each other.
 */
export function findRun<Source>(found: readonly Candidate<Source>[], restarts: boolean): Candidate<Source>[] {
  // Automatic lists can be told to begin at 0 or below it; the paragraphs of no report do.
  const candidates = found.filter(({ number }) => number >= 1);
  let best: Chain<Source> = { score: 0, run: [] };
  for (const place of places(candidates)) {
    const chain = bestChain(candidates, place, restarts);
    if (chain.score > best.score) best = chain;
  }
  return best.run;
}

/** The places where numbers stand, each once. */
function places<Source>(candidates: readonly Candidate<Source>[]): Place[] {
  const found: Place[] = [];
  for (const { place } of candidates) {
    if (!found.some((other) => samePlace(other, place))) found.push(place);
  }
  return found.slice(0, MOST_PLACES);
}
/** Numbers stand in a handful of places at most; a page of figures has many more. */
const MOST_PLACES = 12;

function bestChain<Source>(candidates: readonly Candidate<Source>[], place: Place, restarts: boolean): Chain<Source> {
  const links: { score: number; from: number }[] = [];
  const firstOne = candidates.findIndex(({ number, apart, display }) => number === 1 && apart && !display);
  let end = -1;
  candidates.forEach((candidate, i) => {
    let score = SCORE.lateStart * Math.min(candidate.number - 1, LATEST_START);
    if (firstOne >= 0 && i > firstOne) score += SCORE.laterOne;
    if (!samePlace(candidate.place, place)) score += SCORE.beginsElsewhere;
    let from = -1;
    for (let j = Math.max(0, i - LOOK_BACK); j < i; j += 1) {
      const [before, link] = [candidates[j], links[j]];
      const step = before && transition(before, candidate, restarts);
      if (link && typeof step === "number" && link.score + step > score) {
        score = link.score + step;
        from = j;
      }
    }
    score += worth(candidate, place);
    links.push({ score, from });
    if (end < 0 || score > (links[end]?.score ?? 0)) end = i;
  });
  const run: Candidate<Source>[] = [];
  const score = links[end]?.score ?? 0;
  for (let i = end; i >= 0; i = links[i]?.from ?? -1) {
    const candidate = candidates[i];
    if (candidate) run.unshift(candidate);
  }
  return { score, run };
}

function worth({ display, apart, place }: Candidate<unknown>, ofRun: Place): number {
  return (
    SCORE.step +
    (display ? SCORE.display : 0) +
    (apart ? 0 : SCORE.notApart) +
    (samePlace(place, ofRun) ? 0 : SCORE.elsewhere)
  );
}

function transition(before: Candidate<unknown>, after: Candidate<unknown>, restarts: boolean): number | null {
  const step = after.number - before.number;
  const moved = samePlace(before.place, after.place) ? 0 : SCORE.moved;
  if (step === 0) return moved === 0 && before.display === after.display ? SCORE.twice : null;
  if (step >= 1 && step <= MOST_MISSING + 1) return SCORE.missing * (step - 1) + moved;
  return restarts && after.number === 1 ? SCORE.restart + moved : null;
}
