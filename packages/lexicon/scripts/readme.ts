import { format } from "oxfmt";
import type { Lexicon } from "./lexicon.ts";

type Row = readonly string[];

/** The README with each table between its markers written anew, formatted; throws where a marker is missing. */
export async function withTables(readme: string, lexicon: Lexicon): Promise<string> {
  const text = Object.entries(tables(lexicon)).reduce(withTable, readme);
  const { code, errors } = await format("README.md", text, { printWidth: 120 });
  const [error] = errors;
  if (error) throw new Error(`README.md: ${error.message}`);
  return code;
}

function withTable(text: string, [name, rows]: [string, string]): string {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md: no markers for the table "${name}"`);
  return `${text.slice(0, from + begin.length)}\n\n${rows}\n\n${text.slice(to)}`;
}

function tables(lexicon: Lexicon): Record<string, string> {
  return {
    terms: table(
      ["term", "concept", "words", "matches", "does not match", "source"],
      lexicon.terms.map((term) => [
        `\`${term.id}\``,
        term.concept + (term.properName ? " (name)" : ""),
        term.label,
        term.matches[0] ?? "",
        term.rejects[0] ?? "",
        term.source,
      ]),
    ),
    pillars: table(
      ["cue", "pillar", "words", "source"],
      lexicon.pillarCues.map((cue) => [`\`${cue.id}\``, cue.pillar, cue.label, cue.source]),
    ),
    missions: table(
      ["acronym", "name", "kind", "from", "to", "lead", "established by"],
      lexicon.missions.map((mission) => [
        mission.acronym,
        mission.name,
        mission.kind,
        mission.opened,
        mission.closed ?? "",
        mission.lead
          .map(({ department, from }) => (mission.lead.length > 1 ? `${department} ${from}` : department))
          .join(", "),
        mission.source,
      ]),
    ),
    resolutions: table(
      ["resolution", "adopted", "agenda", "subject"],
      lexicon.resolutions.map((entry) => [`${entry.number}`, entry.date, entry.agenda, entry.subject]),
    ),
    figures: table(
      ["figure", "where", "year", "value", "source"],
      lexicon.publishedFigures.map((figure) => [
        figure.measure,
        figure.where,
        `${figure.year}`,
        `${figure.value}${figure.of === undefined ? "" : ` of ${figure.of}`} ${figure.unit}`,
        figure.source,
      ]),
    ),
    indicators: table(
      ["no.", "indicator", "unit", "pillar"],
      lexicon.indicators.map((entry) => [`${entry.number}`, entry.title, entry.unit, entry.pillar ?? "cross-cutting"]),
    ),
    components: table(
      ["component", "gender data asked for"],
      lexicon.components.map((entry) => [entry.name, entry.dataPoints]),
    ),
    texts: table(
      ["key", "file", "text"],
      lexicon.texts.map((text) => [`\`${text.key}\``, text.file, `*${text.title}* (${text.by})`]),
    ),
  };
}

function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
