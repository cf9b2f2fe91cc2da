import { inline, noteCounter, printedDate } from "./inline.ts";
import type { Block, Source } from "./source.ts";

const WRAP_AT = 88;

/** The report as plain text, as a person saves or copies it: drawings are lost, footnotes stand at the end. */
export function textOf(source: Source): string {
  const notes: string[] = [];
  const nextNote = noteCounter();
  const runs = (text: string) =>
    inline(text, nextNote)
      .map((run) => {
        if (run.kind === "note") notes.push(`[${run.number}] ${run.text}`);
        return run.kind === "note" ? `[${run.number}]` : run.text;
      })
      .join("");
  const blocks = (list: readonly Block[]) => {
    let number = 0;
    return list.flatMap((block): string[] => {
      if (block.type === "heading") return [[block.number, block.heading].filter((part) => part !== null).join(" ")];
      if (block.type === "paragraph") return [`${++number}. ${runs(block.text)}`, ...block.sub.map(runs)];
      if (block.type === "table") {
        const rows = [block.columns, ...block.rows].map((cells) => cells.join("\t"));
        return [`${block.table}\n${block.caption}`, rows.join("\n"), ...sourceLine(block.source)];
      }
      if (block.type === "figure") return [`${block.figure}\n${block.caption}`, ...sourceLine(block.source)];
      return [`${block.map}\n${block.caption}`, ...sourceLine(block.source), `Note: ${block.note}`];
    });
  };
  const star = source.reissued === null ? "" : "*";
  const parts = [
    `United Nations\n${source.symbol}${star}`,
    source.organ.join("\n"),
    `Distr.: General\n${printedDate(source.date)}\nOriginal: English`,
    ...(source.reissued === null ? [] : [`* ${source.reissued}`]),
    source.title.join("\n"),
    ...(source.subtitle === null ? [] : [source.subtitle]),
    ...blocks(source.body),
    ...source.annexes.flatMap((annex) => [`${annex.number}\n${annex.title}`, ...blocks(annex.blocks)]),
  ];
  if (notes.length > 0) parts.push(notes.join("\n"));
  const lines =
    source.layout.textLines === "wrapped" ? parts.map((part) => part.split("\n").map(wrap).join("\n")) : parts;
  return `${lines.join("\n\n")}\n`;
}

const sourceLine = (source: string | null) => (source === null ? [] : [`Source: ${source}`]);

function wrap(line: string): string {
  if (line.includes("\t")) return line;
  const lines = [""];
  for (const word of line.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + 1 + word.length > WRAP_AT) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.join("\n");
}
