import type { PersonFigure } from "./find-people.ts";

const DIGITS = new Intl.NumberFormat("en-GB");

/** What to ask a drafter for: "Give the 45 killed by sex: women, men, girls, boys." */
export function suggestionFor(figure: PersonFigure): string {
  const count = DIGITS.format(figure.value);
  const who = figure.who === "" ? "persons" : figure.who;
  const what = figure.what === "" || who.includes(figure.what) ? "" : ` (${figure.what})`;
  const groups =
    figure.age === "child" ? "girls and boys" : figure.age === "adult" ? "women and men" : "women, men, girls, boys";
  return `Give the ${count} ${who}${what} by sex: ${groups}.`;
}
