/**
 * Cohen's kappa of two coders over the same units: agreement beyond what chance would give.
 * @param labels one pair of labels a unit
 * @returns 1 for full agreement, 0 for chance; null where chance alone would agree fully or there is no unit
 */
export function cohensKappa(labels: readonly (readonly [string, string])[]): number | null {
  const units = labels.length;
  const shareOf = (coder: 0 | 1, label: string) => labels.filter((pair) => pair[coder] === label).length / units;
  const observed = labels.filter(([a, b]) => a === b).length / units;
  const expected = [...new Set(labels.flat())]
    .map((label) => shareOf(0, label) * shareOf(1, label))
    .reduce((sum, part) => sum + part, 0);
  return units === 0 || expected === 1 ? null : (observed - expected) / (1 - expected);
}
