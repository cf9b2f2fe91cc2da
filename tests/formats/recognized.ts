import { spawnSync } from "node:child_process";
import { Assessment } from "@gender-lens/model";
import { genderLensBin } from "../src/command.ts";

/** A scanned file as the command scores it, with what it tells of each page. */
export interface Recognized {
  assessment: Assessment;
  pages: { page: number; pages: number; confidence: number; seconds: number }[];
}

const TOLD = /^page (\d+) of (\d+): \d+ words, (\d+) per cent certain, ([\d.]+) s$/gmu;

/** Runs `gender-lens score FILE --ocr`; throws where it ends with another code than 0. */
export function scored(file: string, more: readonly string[] = []): Recognized {
  const args = [genderLensBin, "score", file, "--ocr", "--format", "json", ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`gender-lens score ${file} --ocr: exit code ${status}\n${stderr}`);
  return {
    assessment: Assessment.parse(JSON.parse(stdout)),
    pages: [...stderr.matchAll(TOLD)].map(([, page, pages, confidence, seconds]) => ({
      page: Number(page),
      pages: Number(pages),
      confidence: Number(confidence),
      seconds: Number(seconds),
    })),
  };
}
