import {
  codebook,
  headingExamples,
  indicators,
  missions,
  pillarCues,
  resolutions,
  terms,
  texts as published,
} from "@gender-lens/lexicon";
import { texts } from "../../../texts/index.ts";
import type { Tab } from "../search.ts";

const t = texts.codebook;

/** One thing of the codebook or the lexicon, as every tab shows it. */
export interface Entry {
  /** Also its place in the address: `/codebook#ID`. */
  id: string;
  title: string;
  /** Words beside the title: the axis, the concept, the pillar. */
  kind: string;
  /** Part of the codebook, whose name is an address too: a rule of the coder links to its part. */
  part?: keyof typeof t.axis;
  text: string;
  matches: readonly string[];
  rejects: readonly string[];
  source: string | null;
}

const nothing = { text: "", matches: [], rejects: [], source: null };

/** The document and place behind a short source: `s2s 3.2` names the key of a text. */
export function sourceOf(source: string): string {
  const text = published.find(
    ({ key }) => source === key || source.startsWith(`${key} `) || source.startsWith(`${key},`),
  );
  return text ? `${text.title} (${text.by})${source.slice(text.key.length)}` : source;
}

/** Everything by tab, made from the data that the coder itself uses. */
export function entriesOf(tab: Tab): Entry[] {
  switch (tab) {
    case "rules":
      return codebook.map(({ id, axis, title, text, decides, counts, doesNotCount, source }) => {
        const [what, value] = Object.entries(decides ?? {})[0] ?? [];
        return {
          id,
          part: axis,
          title,
          kind: what === undefined ? t.axis[axis] : t.decides(what, String(value)),
          text,
          matches: counts,
          rejects: doesNotCount,
          source,
        };
      });
    case "terms":
      return terms.map(({ id, label, concept, matches, rejects, source }) => ({
        ...nothing,
        id: `term-${id}`,
        title: label,
        kind: t.concept[concept],
        matches,
        rejects,
        source,
      }));
    case "pillars":
      return pillarCues.map(({ id, label, pillar, matches, rejects, source }) => ({
        ...nothing,
        id: `pillar-${id}`,
        title: label,
        kind: pillar,
        matches,
        rejects,
        source,
      }));
    case "indicators":
      return indicators.map(({ id, number, title, pillar, unit, matches, rejects, source }) => ({
        ...nothing,
        id: `indicator-${id}`,
        title: `${number}. ${title}`,
        kind: `${pillar ?? t.crossCutting} · ${unit}`,
        matches,
        rejects,
        source,
      }));
    case "missions":
      return missions.map(({ acronym, name, opened, closed, areas, lead, source }) => ({
        ...nothing,
        id: `mission-${acronym}`,
        title: `${acronym} · ${name}`,
        kind: [...new Set(lead.map(({ department }) => department))].join(", "),
        text: `${areas.join(", ")} · ${opened} – ${closed ?? t.open}`,
        source,
      }));
    case "headings":
      return headingExamples.map(({ heading, topic }, at) => ({
        ...nothing,
        id: `heading-${at + 1}`,
        title: heading,
        kind: String(topic ?? "—"),
      }));
    case "resolutions":
      return resolutions.map(({ number, date, agenda, subject, source }) => ({
        ...nothing,
        id: `resolution-${number}`,
        title: `${number} (${date.slice(0, 4)})`,
        kind: agenda,
        text: subject,
        source,
      }));
    case "sources":
      return published.map(({ key, title, by, file }) => ({
        ...nothing,
        id: `source-${key}`,
        title,
        kind: by,
        text: file,
      }));
  }
}

/** Entries that have every word of the text somewhere, in any case. */
export function found(entries: readonly Entry[], text: string): Entry[] {
  const words = text
    .toLocaleLowerCase("en")
    .split(/\s+/)
    .filter((word) => word !== "");
  return entries.filter(({ id, title, kind, text: body, matches, rejects, source }) => {
    const all = [id, title, kind, body, ...matches, ...rejects, source ?? ""].join("\n").toLocaleLowerCase("en");
    return words.every((word) => all.includes(word));
  });
}
