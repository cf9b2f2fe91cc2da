// One process scoring all reports, start-up included, against one `pdftotext -layout` process a file.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { genderLensBin } from "../src/command.ts";
import { realReports, sharedFolder } from "../src/shared-data.ts";

const ROUNDS = 5;
const KILOBYTES_PER_MEGABYTE = 1024;
const corpora = path.resolve(import.meta.dirname, "../../corpora/reports");

/** Real reports where they are, else the fictional ones. */
function reports(): string[] {
  if (existsSync(sharedFolder)) return realReports().map(({ pdf }) => pdf);
  const names = readdirSync(corpora, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".pdf")).map((name) => path.join(corpora, name));
}

function middle(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Milliseconds of the middle one of several rounds. */
function median(round: () => void): number {
  return middle(
    Array.from({ length: ROUNDS }, () => {
      const began = performance.now();
      round();
      return performance.now() - began;
    }),
  );
}

function run(command: string, args: readonly string[], extra: "ignore" | "pipe" = "ignore") {
  const result = spawnSync(command, args, { stdio: ["ignore", "pipe", "inherit", extra], maxBuffer: 2 ** 28 });
  if (result.status !== 0) throw new Error(`${command} ended with code ${result.status}`);
  return result;
}

const files = reports();
const meter = ["--import", path.join(import.meta.dirname, "at-exit.mjs")];
let pages = 0;
let peaks: number[] = [];
const score = median(() => {
  const result = run(process.execPath, [...meter, genderLensBin, "score", ...files, "--format", "json"], "pipe");
  const lines = result.stdout.toString().trimEnd().split("\n");
  pages = lines.map((line) => JSON.parse(line).report.pages).reduce((sum, count) => sum + count, 0);
  peaks = String(result.output[3])
    .split(" ")
    .map((kilobytes, at) => Math.max(peaks[at] ?? 0, Number(kilobytes) / KILOBYTES_PER_MEGABYTE));
});
const hasPoppler = spawnSync("pdftotext", ["-v"]).status === 0;
const poppler = hasPoppler ? median(() => files.forEach((file) => run("pdftotext", ["-layout", file, "-"]))) : null;
const stages: Record<string, number> = JSON.parse(
  run(process.execPath, [path.join(import.meta.dirname, "stages.ts"), ...files]).stdout.toString(),
);

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
console.log(`${files.length} reports, ${pages} pages, median of ${ROUNDS}`);
console.log(`gender-lens score, all files at once     ${seconds(score)}`);
console.log(`pdftotext -layout, one process a file   ${poppler === null ? "not installed" : seconds(poppler)}`);
if (poppler !== null) console.log(`ratio                                   ${(score / poppler).toFixed(1)}`);
console.log(`pages a second                          ${Math.round((pages / score) * 1000)}`);
const [command = 0, reader = 0] = peaks;
console.log(
  `peak memory                             ${Math.round(reader)} MB reading, ${Math.round(command)} MB the rest`,
);
const parts = Object.entries(stages).map(([stage, milliseconds]) => `${stage} ${seconds(milliseconds)}`);
console.log(`one round by stage                      ${parts.join(", ")}`);
await import("./archive.ts");
