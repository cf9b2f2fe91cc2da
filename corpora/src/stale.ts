import { existsSync, readFileSync } from "node:fs";
import { goldOf, printGold } from "./gold.ts";
import { filesOf, layoutHash, pathOf, readManifest, reportNames, sha256 } from "./manifest.ts";
import { readReadme, withCoverage } from "./readme.ts";
import { parseSource } from "./source.ts";
import { textOf } from "./text.ts";

/** Sentences saying what no longer matches the manifest or its source; empty when all is fresh. */
export function staleFiles(): string[] {
  const manifest = readManifest();
  const names = reportNames();
  const stale = Object.keys(manifest)
    .filter((name) => !names.includes(name))
    .map((name) => `${name}: in the manifest, without a folder`);
  for (const name of names) {
    const entry = manifest[name];
    if (entry === undefined) {
      stale.push(`${name}: not in the manifest`);
      continue;
    }
    const yaml = readFileSync(pathOf(name, "source.yml"), "utf8");
    const source = parseSource(yaml);
    if (sha256(yaml) !== entry.source) stale.push(`${name}/source.yml: changed since the files were made`);
    if (layoutHash(source) !== entry.layout) stale.push(`${name}: the layout code gives other pages`);
    for (const file of filesOf(name)) {
      const path = pathOf(name, file);
      if (!existsSync(path)) stale.push(`${name}/${file}: missing`);
      else if (sha256(readFileSync(path)) !== entry.files[file])
        stale.push(`${name}/${file}: not the file that was made`);
    }
    const derived = { "gold.json": printGold(goldOf(source)), [`${name}.txt`]: textOf(source) };
    for (const [file, text] of Object.entries(derived)) {
      if (sha256(text) !== entry.files[file]) stale.push(`${name}/${file}: the source gives another one`);
    }
  }
  if (withCoverage(readReadme()) !== readReadme()) stale.push("README.md: the sources give another list of rules");
  return stale;
}
