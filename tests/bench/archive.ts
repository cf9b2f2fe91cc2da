// How many files a minute `gender-lens batch` does with one job and with two, and bare pdftotext over the same files.
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { genderLensBin } from "../src/command.ts";
import { realReports, sharedFolder } from "../src/shared-data.ts";

/** Enough files that starting the processes does not decide. */
const COPIES = 6;
const JOBS = [1, 2];
const MINUTE = 60_000;
const corpora = path.resolve(import.meta.dirname, "../../corpora/reports");

const sources = existsSync(sharedFolder)
  ? realReports().map(({ pdf }) => pdf)
  : globSync(path.join(corpora, "*/*.chromium.*.pdf"));

/** A folder of copies, each with bytes of its own. */
const folder = mkdtempSync(path.join(tmpdir(), "gender-lens-bench-"));
const files = Array.from({ length: COPIES * sources.length }, (_, at) => {
  const file = path.join(folder, `${String(at).padStart(4, "0")}.pdf`);
  writeFileSync(file, Buffer.concat([readFileSync(sources[at % sources.length] ?? ""), Buffer.from(`\n% ${at}\n`)]));
  return file;
});

/** Files a minute of a round over all files. */
function rate(round: () => void): number {
  const began = performance.now();
  round();
  return Math.round((files.length / (performance.now() - began)) * MINUTE);
}

function batch(jobs: number): void {
  const args = [genderLensBin, "batch", folder, "--out", path.join(folder, `${jobs}.jsonl`), "--jobs", String(jobs)];
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: "pipe", encoding: "utf8" });
  if (status !== 0) throw new Error(`gender-lens batch ended with code ${status}\n${stderr}`);
}

try {
  console.log(`archive of ${files.length} reports (${sources.length}, ${COPIES} times)`);
  for (const jobs of JOBS) {
    console.log(
      `gender-lens batch, ${jobs} job${jobs > 1 ? "s" : " "}               ${rate(() => batch(jobs))} files a minute`,
    );
  }
  const hasPoppler = spawnSync("pdftotext", ["-v"]).status === 0;
  const bare = () => files.forEach((file) => spawnSync("pdftotext", ["-layout", file, "-"], { stdio: "ignore" }));
  console.log(
    `pdftotext -layout, one after the other  ${hasPoppler ? `${rate(bare)} files a minute` : "not installed"}`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
