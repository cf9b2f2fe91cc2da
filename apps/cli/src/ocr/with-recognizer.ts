import type { Recognizer } from "@gender-lens/reader";
import { tesseract, type PageDone } from "./recognizer.ts";

/** Calls `work` with a recognizer that tells of every page on stderr, and stops it afterwards; without one where `ocr` is off. */
export async function withRecognizer<Result>(
  ocr: boolean,
  work: (reading: { recognizer?: Recognizer }) => Promise<Result>,
): Promise<Result> {
  if (!ocr) return work({});
  const recognizer = tesseract((done) => console.error(sayPage(done)));
  try {
    return await work({ recognizer });
  } finally {
    await recognizer.stop();
  }
}

/** `page 3 of 22: 269 words, 93 per cent certain, 1.8 s` */
function sayPage({ page, pages, words, confidence, seconds }: PageDone): string {
  return `page ${page} of ${pages}: ${words} words, ${Math.round(confidence)} per cent certain, ${seconds.toFixed(1)} s`;
}
