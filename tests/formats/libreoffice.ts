import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const office = process.env["GENDER_LENS_SOFFICE"] ?? "soffice";

/** Whether LibreOffice can be asked on this machine; says why not where it cannot. */
export function officeIsThere(): boolean {
  const there = spawnSync(office, ["--version"], { stdio: "ignore" }).status === 0;
  if (!there)
    console.log(`LibreOffice (${office}) is not there: nothing is converted by it. GENDER_LENS_SOFFICE names another.`);
  return there;
}

/** Converts files by LibreOffice to the format that `ending` stands for, in the order given. */
export function converted(files: readonly string[], ending: string): Uint8Array[] {
  const folder = mkdtempSync(path.join(tmpdir(), "formats-"));
  try {
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const run = spawnSync(office, ["--headless", profile, "--convert-to", ending, "--outdir", folder, ...files]);
    if (run.status !== 0) throw new Error(`${office} ended with ${run.status}: ${run.stderr.toString()}`);
    return files.map((file) => new Uint8Array(readFileSync(path.join(folder, `${path.parse(file).name}.${ending}`))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
