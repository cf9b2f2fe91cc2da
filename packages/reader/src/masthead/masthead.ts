import { findMission, isCountryReportTitle, isThematicTitle, leadDepartment } from "@gender-lens/lexicon";
import type { Masthead, Paragraph, ReportKind } from "@gender-lens/model";
import type { FrontMatter } from "../blocks.ts";
import { dateLine } from "./dates.ts";
import { findPeriod } from "./period.ts";
import { findSymbol } from "./symbol.ts";
import { findTitle, isReportOfSecretaryGeneral } from "./title.ts";

/** Reports say what they cover, and for whom, in their first paragraphs. */
const OPENING = 3;

/** Titles on a mission or a country that the lexicon does not know. */
const NAMES_A_PLACE =
  /^(The s|S)ituation (in|of|concerning) (the )?\p{Lu}|\bUnited Nations\b.*\b(Mission|Force|Office|Operation|Administration)\b|^(Implementation of )?Security Council resolution \d+|\bon \p{Lu}\p{Ll}+$/u;

export interface FileFacts {
  sha256: string;
  format: Masthead["format"];
  language: string;
  pages: number | null;
}

/** What the first page and the first paragraphs say of the report as a whole. */
export function readMasthead(file: FileFacts, front: FrontMatter, paragraphs: readonly Paragraph[]): Masthead {
  const lines = front.lines.map((line) => line.text);
  const opening = paragraphs
    .filter((paragraph) => paragraph.part === "body")
    .slice(0, OPENING)
    .map((paragraph) => paragraph.text);
  const title = findTitle(front.lines);
  const symbol = findSymbol(front.furniture, lines);
  const date = lines.map(dateLine).find((found) => found !== null) ?? null;
  const mission = findMission({ title, text: opening.join(" "), date });
  return {
    symbol,
    title,
    kind: kindOf(title, isReportOfSecretaryGeneral(front.lines), mission !== null),
    status: symbol !== null && date !== null ? "issued" : "draft",
    date,
    mission: mission?.acronym ?? null,
    department: mission ? leadDepartment(mission, date) : null,
    period: opening.map(findPeriod).find((found) => found !== null) ?? findPeriod(title),
    language: file.language,
    format: file.format,
    pages: file.pages,
    sha256: file.sha256,
  };
}

/** Country reports are on a mission, a country or a region; a draft may not call itself a report yet. */
function kindOf(title: string, bySecretaryGeneral: boolean, hasMission: boolean): ReportKind {
  if (isThematicTitle(title)) return bySecretaryGeneral ? "thematic" : "other";
  if (hasMission) return "country";
  if (!bySecretaryGeneral) return "other";
  return isCountryReportTitle(title) || NAMES_A_PLACE.test(title) ? "country" : "thematic";
}
