import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { CORPORA } from "./manifest.ts";
import type { Block, Source } from "./source.ts";

/** Rules of the codebook by id, with their group and wording, in the order of `rules.yml`. */
export function readRules(): Map<string, { group: string; rule: string }> {
  const yaml = parse(readFileSync(join(CORPORA, "rules.yml"), "utf8"));
  const groups = z.record(z.string(), z.record(z.string(), z.string())).parse(yaml);
  const entries = Object.entries(groups).flatMap(([group, rules]) =>
    Object.entries(rules).map(([id, rule]): [string, { group: string; rule: string }] => [id, { group, rule }]),
  );
  return new Map(entries);
}

/** Where each rule is met: `toravia-2031-04 12`, `toravia-2031-04 Figure I`, `toravia-2031-04 Annex I 3`. */
export function coverage(reports: readonly { name: string; source: Source }[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const { name, source } of reports) {
    const parts = [{ prefix: name, blocks: source.body }];
    for (const annex of source.annexes) parts.push({ prefix: `${name} ${annex.number}`, blocks: annex.blocks });
    for (const { prefix, blocks } of parts) {
      let number = 0;
      for (const block of blocks) {
        if (block.type === "paragraph") number++;
        for (const rule of block.rules) {
          places.set(rule, [...(places.get(rule) ?? []), `${prefix} ${placeOf(block, number)}`]);
        }
      }
    }
  }
  return places;
}

function placeOf(block: Block, number: number): string {
  if (block.type === "paragraph") return String(number);
  if (block.type === "heading") return `“${block.heading}”`;
  if (block.type === "figure") return block.figure;
  return block.type === "map" ? block.map : block.table;
}
