// How many paragraphs keep their coding when their text is typed otherwise.
import fs from "node:fs";
import path from "node:path";
import { codeParagraph } from "@gender-lens/coder";
import { Decisions } from "@gender-lens/model";
import { read } from "@gender-lens/reader";
import { readReal } from "../../reader/real-reading.ts";
import { realReports } from "../../src/shared-data.ts";
import { PERTURBATIONS } from "./perturbations.ts";

export interface Text {
  /** Report and paragraph; the text itself is shown to nobody. */
  name: string;
  text: string;
}

export interface Stability {
  perturbation: string;
  paragraphs: number;
  /** Paragraphs whose text the perturbation changes. */
  changed: number;
  /** Paragraphs whose decisions are all the same. */
  kept: number;
  /** "S/2025/1, 12: gap" and the like. */
  lost: string[];
}

/** Codes each text as it is and as each perturbation makes it. */
export function stability(texts: readonly Text[]): Stability[] {
  const before = texts.map(({ text }) => decisions(text));
  return PERTURBATIONS.map(({ name, change }) => {
    const lost: string[] = [];
    let changed = 0;
    texts.forEach((entry, index) => {
      const other = change(entry.text);
      if (other === entry.text) return;
      changed += 1;
      const after = decisions(other);
      const differ = Object.keys(after).filter((key) => after[key] !== before[index]?.[key]);
      if (differ.length > 0) lost.push(`${entry.name}: ${differ.join(", ")}`);
    });
    return { perturbation: name, paragraphs: texts.length, changed, kept: texts.length - lost.length, lost };
  });
}

function decisions(text: string): Record<string, string> {
  const coding = Object.entries(codeParagraph(text));
  const names = Object.keys(Decisions.shape);
  return Object.fromEntries(coding.filter(([key]) => names.includes(key)).map(([key, value]) => [key, String(value)]));
}

/** Every numbered paragraph of the ten real reports. */
export async function realTexts(): Promise<Text[]> {
  const texts: Text[] = [];
  for (const real of realReports()) {
    const { report } = await readReal(real);
    for (const { part, number, text } of report.paragraphs)
      if (part === "body") texts.push({ name: `${real.name}, ${String(number)}`, text });
  }
  return texts;
}

const corpora = path.resolve(import.meta.dirname, "../../../corpora/reports");

/** Every numbered paragraph of the fictional reports, out of their Word documents. */
export async function madeTexts(): Promise<Text[]> {
  const texts: Text[] = [];
  for (const name of fs.readdirSync(corpora)) {
    const result = await read(new Uint8Array(fs.readFileSync(path.join(corpora, name, `${name}.docx`))));
    if (!result.ok) throw new Error(`${name}: ${result.failure.code}`);
    for (const { part, number, text } of result.report.paragraphs)
      if (part === "body") texts.push({ name: `${name}, ${String(number)}`, text });
  }
  return texts;
}
