// Weighs the script that the home route loads before a file is dropped; fails above the limit.
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** Issue's bar: what a slow line carries in about two seconds. */
const LIMIT_KB = 350;
const dist = path.resolve(import.meta.dirname, "../dist");

interface Chunk {
  file: string;
  imports?: string[];
}

const manifest = JSON.parse(readFileSync(path.join(dist, "manifest.json"), "utf8")) as Record<string, Chunk>; // Vite's own

/** Names of the chunks that a chunk needs before it runs, itself among them. */
function withImports(name: string, seen = new Set<string>()): Set<string> {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`The build has no ${name}: has the home route moved?`);
  if (!seen.has(name)) {
    seen.add(name);
    for (const next of chunk.imports ?? []) withImports(next, seen);
  }
  return seen;
}

const names = new Set([...withImports("index.html"), ...withImports("src/screens/check/route.tsx")]);
let total = 0;
for (const name of names) {
  const file = manifest[name]?.file ?? "";
  const size = gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length;
  total += size;
  console.log(`${(size / 1000).toFixed(1).padStart(8)} kB  ${file}`);
}
const kb = total / 1000;
console.log(`${kb.toFixed(1).padStart(8)} kB  home route, gzipped script (limit ${LIMIT_KB})`);
process.exitCode = kb > LIMIT_KB ? 1 : 0;
