import { components } from "../generated/components.generated.ts";
import { plain } from "../pattern/compile-pattern.ts";
import { matcher, spans } from "../pattern/find-matches.ts";
import type { Component } from "../schema/component.ts";

const byHeading = components.map((component) => ({ component, words: matcher(component.headings) }));
const byCues = components.map((component) => ({ component, words: matcher(component.cues) }));

/** The functional components that a heading opens a section of. */
export function componentsOfHeading(heading: string): Component[] {
  const source = plain(heading);
  return byHeading.filter(({ words }) => spans(words, source).length > 0).map(({ component }) => component);
}

/** The functional components that a paragraph speaks of. */
export function componentsOfText(text: string): Component[] {
  const source = plain(text);
  return byCues.filter(({ words }) => spans(words, source).length > 0).map(({ component }) => component);
}
