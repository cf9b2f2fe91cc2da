import type { Blocks } from "./blocks.ts";

/** Lines of the first page in which the kind of document is named. */
const FIRST_LINES = 40;
/** A line that names the kind of document is a title, not a sentence: shorter than this, in characters. */
const LONGEST_TITLE = 200;

const NOT_THERE =
  /\bdocument you are looking for (does not|doesn['’]t) exist\b|\bdocument (was |is |could )?not (be )?found\b/iu;

/** What documents call themselves, where the line is theirs alone. */
const FORMS: readonly { name: string; pattern: RegExp }[] = [
  { name: "a draft resolution", pattern: /\bdraft (resolution|decision)\b/iu },
  { name: "a letter", pattern: /^(identical )?letters? dated\b/iu },
  { name: "a letter", pattern: /^(Dear|Excellenc(y|ies))( \p{Lu}|,|$)/u },
  { name: "a note verbale", pattern: /^notes? verbales?( dated\b|$)/iu },
  { name: "a note verbale", pattern: /\bpresents (his|her|its|their) compliments to\b/iu },
  // A title that runs on over the line may begin with "resolution 1701 (2006)".
  { name: "a resolution", pattern: /^(Security Council )?Resolution \d+ \(\d{4}\)$|^RESOLUTION \d+ \(\d{4}\)$/u },
  { name: "a resolution", pattern: /^Resolution adopted by the (General Assembly|Security Council)/u },
  { name: "a statement by the President", pattern: /^statement by the president of the security council/iu },
  {
    name: "a press release",
    pattern: /^(press|news) (release|statement)\b|^for (immediate release|information media)\b|^meetings coverage\b/iu,
  },
  { name: "a verbatim record", pattern: /^(provisional )?verbatim record\b|^\d{1,2} ?\d{3}(st|nd|rd|th) meeting$/iu },
  { name: "an agenda", pattern: /^provisional agenda\b/iu },
];
/** The same, told by the symbol that stands alone on its line. */
const SYMBOLS: readonly { name: string; pattern: RegExp }[] = [
  { name: "a resolution", pattern: /^[AS]\/RES\/[\d/]+( \(\d{4}\))?$/u },
  { name: "a statement by the President", pattern: /^S\/PRST\/[\d/]+$/u },
  { name: "a verbatim record", pattern: /^[AS]\/(\d+\/)?PV\.\d+$/u },
  { name: "an agenda", pattern: /^S\/AGENDA\/\d+$/iu },
];
const PRESS_SYMBOL = /^(SC|SG|SG\/SM|GA|PKO|AFR|DSG\/SM|WOM|HR\/CN)\/\d{2,5}(-\p{Lu}+\/\d+)*$/u;

/**
 * What a file is if it is not a report: "a letter", "a draft resolution"; null for reports. Judged by
 * the form: what it calls itself first on the first page, and whether its body has numbered paragraphs.
 */
export function otherForm({ front, blocks }: Blocks): string | null {
  const lines = front.lines.map(({ text }) => text.trim());
  if (lines.some((line) => NOT_THERE.test(line))) return "a page that says that the document does not exist";
  let calledReport = false;
  for (const line of lines.slice(0, FIRST_LINES)) {
    // A letter that sends a report calls itself a letter first; a report may name a letter or a draft after that.
    if (isReportTitle(line)) calledReport = true;
    const form = calledReport ? null : formOf(line);
    if (form !== null) return form;
  }
  const numbered = blocks.some((block) => block.kind === "paragraph");
  return numbered || calledReport ? null : "a text without numbered paragraphs";
}

function formOf(line: string): string | null {
  const bySymbol = SYMBOLS.find(({ pattern }) => pattern.test(line));
  if (bySymbol) return bySymbol.name;
  if (PRESS_SYMBOL.test(line)) return "a press release";
  if (line.length > LONGEST_TITLE) return null;
  return FORMS.find(({ pattern }) => pattern.test(line))?.name ?? null;
}

/** "Report of the Secretary-General on …", "Second progress report"; not a sentence that speaks of one. */
function isReportTitle(line: string): boolean {
  return /\breport\b/iu.test(line) && line.length <= LONGEST_TITLE && /^\P{Ll}/u.test(line) && !SENTENCE.test(line);
}
const SENTENCE = /[.;:,]$|\b(I|we|has|have|had|is|are|was|were|will|said|shall|may|welcomes?|requests?|presents) /u;
