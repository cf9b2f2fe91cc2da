import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** Prints Word documents as PDF by LibreOffice, in the order given; throws where one is not printed. */
export function printDocuments(paths: readonly string[], tagged: boolean, epoch: number): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "corpora-"));
  const filter = {
    UseTaggedPDF: { type: "boolean", value: String(tagged) },
    ReduceImageResolution: { type: "boolean", value: "true" },
  };
  try {
    execFileSync(
      process.env.GENDER_LENS_SOFFICE ?? "soffice",
      [
        "--headless",
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        "--convert-to",
        `pdf:writer_pdf_Export:${JSON.stringify(filter)}`,
        "--outdir",
        folder,
        ...paths,
      ],
      { stdio: "pipe", env: { ...process.env, SOURCE_DATE_EPOCH: String(epoch) } },
    );
    return paths.map((path) => readFileSync(join(folder, basename(path).replace(/\.docx$/, ".pdf"))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
