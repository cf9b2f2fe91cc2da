/** Which evidence an element on the screen stands for, so that one tip can serve them all. */
export interface TipTarget {
  paragraph: string;
  evidence: number[];
}

/** Attributes of an element that shows a tip when it is pointed at or focused. */
export function tipOf(paragraph: string, evidence: readonly number[]): { "data-tip": string } {
  return { "data-tip": `${paragraph} ${evidence.join(",")}` };
}

/** The nearest element with a tip around a target of an event. */
export function tipTargetOf(target: EventTarget | null): { element: Element; tip: TipTarget } | null {
  const element = target instanceof Element ? target.closest("[data-tip]") : null;
  const [paragraph, evidence] = element?.getAttribute("data-tip")?.split(" ") ?? [];
  if (!element || !paragraph || !evidence) return null;
  return { element, tip: { paragraph, evidence: evidence.split(",").map(Number) } };
}
