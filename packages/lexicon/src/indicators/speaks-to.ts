import { indicators } from "../generated/indicators.generated.ts";
import { plain } from "../pattern/compile-pattern.ts";
import { matcher, spans } from "../pattern/find-matches.ts";
import type { Indicator } from "../schema/indicator.ts";

const matchers = indicators.map((indicator) => ({
  indicator,
  needs: indicator.needs.map((need) => matcher(typeof need === "string" ? [need] : need)),
  bars: matcher(indicator.bars),
}));

/** The core WPS indicators that one sentence may speak to by its words: candidates, to be judged with the coding. */
export function speaksTo(sentence: string): Indicator[] {
  const source = plain(sentence);
  return matchers
    .filter(({ needs }) => needs.every((need) => spans(need, source).length > 0))
    .filter(({ bars }) => spans(bars, source).length === 0)
    .map(({ indicator }) => indicator);
}
