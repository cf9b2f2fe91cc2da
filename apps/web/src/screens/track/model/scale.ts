/** The end of a scale, per cent: the next ten above the highest share, at least 10 and at most 100. */
export function scaleEnd(shares: readonly (number | null)[]): number {
  const highest = Math.max(0, ...shares.map((share) => share ?? 0));
  return Math.min(100, Math.max(10, Math.ceil((highest + 1) / 10) * 10));
}

/** Steps of a scale that ends there: some three to five of them. */
export function ticksTo(end: number): number[] {
  const step = end > 50 ? 20 : end > 20 ? 10 : 5;
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, at) => at * step);
}

/** Lines between neighbours, `x,y x,y`; a group without a share interrupts them. */
export function linesOf(marks: readonly { x: number; y: number | null }[]): string[] {
  const runs: string[][] = [[]];
  for (const { x, y } of marks) {
    if (y === null) runs.push([]);
    else runs.at(-1)?.push(`${x.toFixed(1)},${y.toFixed(1)}`);
  }
  return runs.filter((run) => run.length > 1).map((run) => run.join(" "));
}

/** A name on one line, or on two where it is long and has a space. */
export function twoLines(name: string): string[] {
  if (name.length <= 10 || !name.includes(" ")) return [name];
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const at = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? 0;
  return [name.slice(0, at), name.slice(at + 1)];
}
