import { franc } from "franc-min";

/** Names for the failure's sentence; other languages are named by their code. */
const NAMES: Readonly<Record<string, string>> = {
  arb: "Arabic",
  cmn: "Chinese",
  deu: "German",
  eng: "English",
  fra: "French",
  ita: "Italian",
  jpn: "Japanese",
  por: "Portuguese",
  rus: "Russian",
  spa: "Spanish",
  ukr: "Ukrainian",
};
/** Characters that tell a language surely; more only cost time. */
const SAMPLE = 6_000;
/** Shorter texts are too short to tell. */
const SHORTEST = 200;

/** The language of a text: its name, and whether it is English. Texts too short to tell count as English. */
export function languageOf(text: string): { name: string; english: boolean } {
  const middle = Math.max(0, Math.floor(text.length / 2) - SAMPLE / 2);
  const sample = text.slice(middle, middle + SAMPLE);
  if (sample.length < SHORTEST) return { name: "English", english: true };
  const code = franc(sample);
  // Reports full of foreign names are at times taken for Scots; nothing else is that near to English.
  const english = code === "eng" || code === "sco" || code === "und";
  return { name: NAMES[code] ?? `a language with the code “${code}”`, english };
}
