import type { Comparison, ParagraphChange, WordChange } from "@gender-lens/model";
import { effectOf, figureRows, kindCounts } from "./effect.ts";
import { paragraphName } from "./names.ts";

/** Text of a report as Markdown text: nothing in it acts as markup. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<>|#~]/g, "\\$&");

/** Added words in bold, removed ones struck out; spaces stay outside, where Markdown wants them. */
function marked({ kind, text }: WordChange): string {
  if (kind === "same") return escaped(text);
  const mark = kind === "added" ? "**" : "~~";
  const words = text.trim();
  if (words === "") return text;
  const [before = "", after = ""] = text.split(words);
  return `${before}${mark}${escaped(words)}${mark}${after}`;
}

function paragraph(change: ParagraphChange): string[] {
  const { kind, words, before, after } = change;
  const effect = effectOf(change);
  const text = words.length > 0 ? words.map(marked).join("") : escaped((after ?? before)?.text ?? "");
  const head = `**${paragraphName(change)}** ${kind.replaceAll("-", " ")}${effect === "" ? "" : ` (${effect})`}`;
  return ["", head, ...(kind === "moved" ? [] : ["", `> ${text}`])];
}

/** A comparison to paste into a mail or a page. */
export function comparisonMarkdown(comparison: Comparison, [before, after]: [string, string]): string {
  const counts = kindCounts(comparison).filter(([, count]) => count > 0);
  return [
    `# ${escaped(before)} → ${escaped(after)}`,
    "",
    "| figure | before | after | difference |",
    "| --- | ---: | ---: | ---: |",
    ...figureRows(comparison).map((row) => `| ${row.join(" | ")} |`),
    "",
    `Paragraphs: ${counts.map(([kind, count]) => `${count} ${kind.replaceAll("-", " ")}`).join(", ")}`,
    ...comparison.changes.filter(({ kind }) => kind !== "same").flatMap(paragraph),
    "",
  ].join("\n");
}
