// Hashes every source that a coding depends on: model, lexicon, reader and coder, and the parts they name.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { writeOrCheck } from "../../../.ci/generated.ts";

const packages = path.dirname(path.dirname(import.meta.dirname));
const LAYERS = ["model", "lexicon", "reader", "coder"];
/** Nouns of what is stored, which no coding depends on. */
const STORED = "model/src/archive/";
/** Length of the published id, in hexadecimal digits. */
const DIGITS = 16;

/** Sources of one package, sorted by path so that the order of a directory listing plays no part. */
function sources(layer: string): string[] {
  const folder = path.join(packages, layer, "src");
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name) && !entry.name.endsWith(".test.ts"))
    .map((entry) => path.relative(packages, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((file) => !file.startsWith(STORED))
    .toSorted();
}

const unified = (file: string) => readFileSync(path.join(packages, file), "utf8").replaceAll("\r\n", "\n");

const hash = createHash("sha256");
const versions: Record<string, string> = {};
for (const layer of LAYERS) {
  const { version, dependencies } = JSON.parse(unified(`${layer}/package.json`));
  versions[layer] = version;
  hash.update(`${layer}\0${version}\0${JSON.stringify(dependencies ?? {})}\0`);
  for (const file of sources(layer)) hash.update(`${file}\0${unified(file)}\0`);
}

const content = `// Made by scripts/fingerprint.ts; run "npm run generate" after any change to ${LAYERS.join(", ")}.
export const fingerprint = "${hash.digest("hex").slice(0, DIGITS)}";
export const coderVersion = "${versions["coder"]}";
`;
writeOrCheck("packages/assessment/src/fingerprint.generated.ts", content, "npm run generate");
