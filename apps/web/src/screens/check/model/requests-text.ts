import { texts } from "../../../texts/index.ts";
import type { Notes } from "./notes.ts";
import type { RequestGroup } from "./requests.ts";

const t = texts.check;

/** The list as plain text, to be pasted into a mail. */
export function requestsText(report: string, groups: readonly RequestGroup[], notes: Notes): string {
  const parts = groups.map(({ section, topic, requests }) => {
    const head = [section, t.topics[topic]].filter((part) => part !== "").join(" · ");
    const lines = requests.flatMap(({ key, number, page, quote, ask }) => {
      const place = page === null ? t.at(number) : t.atPage(number, page);
      const note = notes[key];
      return [
        `- ${place}: “${quote}”`,
        `  ${ask}`,
        ...(note === undefined ? [] : [`  ${t.notAvailableBecause(note)}`]),
      ];
    });
    return [head, ...lines].join("\n");
  });
  return `${t.listTitle(report)}\n\n${parts.join("\n\n")}\n`;
}
