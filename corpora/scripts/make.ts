/**
 * Makes the files of the fictional reports from their sources.
 *
 *     make.ts            every report
 *     make.ts NAME…      these reports only
 *     make.ts --check    says what is stale, exit code 1 if anything is; needs neither Chromium nor LibreOffice
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawPicture, openBrowser, printPages } from "../src/chromium.ts";
import { barChart, placeMap } from "../src/drawing.ts";
import { fixPdf } from "../src/fixPdf.ts";
import { goldOf, printGold } from "../src/gold.ts";
import { htmlOf } from "../src/html.ts";
import { printDocuments } from "../src/libreoffice.ts";
import {
  CORPORA,
  filesOf,
  layoutHash,
  pathOf,
  readManifest,
  readSource,
  reportNames,
  sha256,
  type Manifest,
} from "../src/manifest.ts";
import { README, readReadme, withCoverage } from "../src/readme.ts";
import type { FigureBlock, MapBlock, Source } from "../src/source.ts";
import { staleFiles } from "../src/stale.ts";
import { textOf } from "../src/text.ts";
import { wordOf } from "../src/word.ts";

const options = process.argv.slice(2);
if (options.includes("--check")) {
  const stale = staleFiles();
  for (const sentence of stale) console.error(sentence);
  if (stale.length > 0) console.error("Make them anew: node corpora/scripts/make.ts");
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  await make(options.length > 0 ? options : reportNames());
}

async function make(names: readonly string[]): Promise<void> {
  const browser = await openBrowser();
  const sources = names.map((name) => ({ name, source: readSource(name) }));
  for (const { name, source } of sources) {
    const pages = await printPages(browser, htmlOf(source));
    write(name, "chromium.tagged.pdf", fixPdf(pages.tagged, source.date, name));
    write(name, "chromium.untagged.pdf", fixPdf(pages.untagged, source.date, name));
    const pictures = new Map<FigureBlock | MapBlock, Uint8Array>();
    for (const block of drawings(source)) {
      const svg = block.type === "figure" ? barChart(block) : placeMap(block);
      pictures.set(block, await drawPicture(browser, svg));
    }
    write(name, "docx", await wordOf(source, (block) => pictures.get(block) ?? new Uint8Array()));
    write(name, "txt", textOf(source));
    writeFileSync(pathOf(name, "gold.json"), printGold(goldOf(source)));
  }
  await browser.close();
  const epoch = Date.parse("2031-01-01T00:00:00Z") / 1000;
  for (const tagged of [true, false]) {
    const documents = sources.map(({ name }) => pathOf(name, `${name}.docx`));
    const printed = printDocuments(documents, tagged, epoch);
    sources.forEach(({ name, source }, index) => {
      const bytes = printed[index] ?? new Uint8Array();
      write(name, `libreoffice.${tagged ? "tagged" : "untagged"}.pdf`, fixPdf(bytes, source.date, name));
    });
  }
  writeManifest(sources);
  writeFileSync(README, withCoverage(readReadme()));
}

function drawings(source: Source): (FigureBlock | MapBlock)[] {
  const all = [...source.body, ...source.annexes.flatMap((annex) => annex.blocks)];
  return all.filter((block) => block.type === "figure" || block.type === "map");
}

function write(name: string, ending: string, data: string | Uint8Array): void {
  writeFileSync(pathOf(name, `${name}.${ending}`), data);
}

function writeManifest(made: readonly { name: string; source: Source }[]): void {
  const known = reportNames();
  const entries = Object.entries(readManifest()).filter(([name]) => known.includes(name));
  const manifest: Manifest = Object.fromEntries(entries);
  for (const { name, source } of made) {
    const hash = (file: string) => sha256(readFileSync(pathOf(name, file)));
    manifest[name] = {
      source: hash("source.yml"),
      layout: layoutHash(source),
      files: Object.fromEntries(filesOf(name).map((file) => [file, hash(file)])),
    };
  }
  const sorted = Object.fromEntries(Object.entries(manifest).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(CORPORA, "manifest.json"), `${JSON.stringify(sorted, null, 2)}\n`);
}
