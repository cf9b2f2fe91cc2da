import { missions } from "@gender-lens/lexicon";
import type { Assessment, Figures, PeoplePoint } from "@gender-lens/model";

const MONTHS_A_QUARTER = 3;

/** Countries or areas that a mission works in, as the lexicon names them. */
function countriesOf(mission: string | null): string[] {
  return missions.find(({ acronym }) => acronym === mission)?.areas ?? [];
}

/** Year (`2031`) and quarter (`2031-Q2`) of a masthead date. */
function calendarOf(date: string | null): { year: number | null; quarter: string | null } {
  if (date === null) return { year: null, quarter: null };
  const [year, month] = date.split("-");
  return { year: Number(year), quarter: `${year}-Q${Math.ceil(Number(month) / MONTHS_A_QUARTER)}` };
}

/** Figures as columns for the machine's part. */
function machineColumns(figures: Figures) {
  return {
    machineParagraphs: figures.paragraphs,
    machineGenderContent: figures.genderContent,
    machineShare: figures.share,
    machineSpecific: figures.specific,
    machineRelated: figures.related,
    machineDisaggregated: figures.disaggregated,
    machineRecommendations: figures.recommendations,
    machineGaps: figures.gaps,
  };
}

/** Figures of persons in the body paragraphs, by the sex given. */
function peopleOf({ paragraphs }: Assessment): Omit<PeoplePoint, "key"> {
  const counted = { female: 0, male: 0, mixed: 0, unknown: 0 };
  for (const { part, coding } of paragraphs) {
    if (part === "body") for (const { sex } of coding.people) counted[sex] += 1;
  }
  return counted;
}

/** Columns of a version that its assessment gives; `today` stands in for the date of a draft without one. */
export function columnsOf(assessment: Assessment, fileName: string, today: string) {
  const { report, figures, outline, coder } = assessment;
  const { period, ...masthead } = report;
  const people = peopleOf(assessment);
  return {
    ...masthead,
    ...calendarOf(report.date),
    fileName,
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
    countries: countriesOf(report.mission),
    sortDate: report.date ?? today,
    coderId: coder.id,
    coderVersion: coder.version,
    ...figures,
    ...machineColumns(figures),
    standAlone: outline.some(({ wps }) => wps === "stand-alone"),
    peopleFemale: people.female,
    peopleMale: people.male,
    peopleMixed: people.mixed,
    peopleUnknown: people.unknown,
  };
}
