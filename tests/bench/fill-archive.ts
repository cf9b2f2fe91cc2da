// Fills an archive with made-up reports, past the verbs: what is measured is asking, not adding.
import { createHash } from "node:crypto";
import { newId, type Archive } from "@gender-lens/archive";
import { coderIdentity, figuresOf, percent } from "@gender-lens/assessment";
import { missions } from "@gender-lens/lexicon";
import type { CodedParagraph } from "@gender-lens/model";
import { madeParagraph, randomFrom } from "./made-texts.ts";

export const PARAGRAPHS = 85;
const REPORTS_AT_ONCE = 20;
const YEARS = { first: 2001, count: 30 };
const GENDER_PART = 0.25;
/** Missions that report, as many as there are in a busy year. */
export const reporting = missions.filter(({ titles }) => titles.length > 0).slice(0, 15);
const HASH_DIGITS = 16;

const confidence = { level: 0.97, disaggregated: 0.95, recommendation: 0.96, gap: 0.94, pillars: 0.91 };

function coded(random: () => number, number: number): CodedParagraph {
  const text = madeParagraph(random);
  const isGender = random() < GENDER_PART;
  return {
    id: `b:${number}`,
    part: "body",
    number,
    page: 1 + Math.floor(number / 6),
    section: "1",
    text,
    textHash: createHash("sha256").update(text).digest("hex").slice(0, HASH_DIGITS),
    coding: {
      level: isGender ? "specific" : "none",
      disaggregated: isGender && random() < 0.5,
      recommendation: isGender && random() < 0.1,
      gap: random() < 0.1,
      pillars: isGender ? ["participation"] : [],
      sgbv: false,
      sea: false,
      confidence,
      evidence: isGender ? [{ supports: "level", start: 0, end: 5, rule: "level.topic", note: "Made up." }] : [],
      people: [],
    },
  };
}

const pad = (number: number): string => String(number).padStart(2, "0");

function report(at: number, of: number, length: number) {
  const random = randomFrom(at + 1);
  const paragraphs = Array.from({ length }, (_, index) => coded(random, index + 1));
  const months = YEARS.count * 12;
  const month = Math.floor((at / of) * months);
  const year = YEARS.first + Math.floor(month / 12);
  const date = `${year}-${pad((month % 12) + 1)}-${pad(1 + Math.floor(random() * 28))}`;
  const mission = reporting[at % reporting.length];
  const symbol = `S/${year}/${1000 + at}`;
  const figures = figuresOf(paragraphs);
  const sha256 = createHash("sha256").update(symbol).digest("hex");
  const quarter = `${year}-Q${Math.ceil(((month % 12) + 1) / 3)}`;
  return {
    id: newId(),
    work: newId(),
    scoring: newId(),
    symbol,
    date,
    year,
    quarter,
    mission,
    paragraphs,
    figures,
    sha256,
  };
}
type Made = ReturnType<typeof report>;

function versionOf({ id, work, scoring, symbol, date, year, quarter, mission, figures, sha256 }: Made) {
  const { paragraphs, genderContent, specific, related, disaggregated, recommendations, gaps } = figures;
  return {
    id,
    work,
    symbol,
    title: `The situation in ${mission?.areas[0] ?? "Arvenia"}, part ${symbol}`,
    kind: "country",
    status: "issued",
    date,
    mission: mission?.acronym ?? null,
    department: "DPO",
    period_start: null,
    period_end: null,
    language: "en",
    format: "pdf",
    pages: 17,
    sha256,
    file_name: `${symbol.replaceAll("/", "-")}.pdf`,
    countries: mission?.areas ?? [],
    year,
    quarter,
    sort_date: date,
    current_scoring: scoring,
    coder_id: coderIdentity.id,
    coder_version: coderIdentity.version,
    paragraphs,
    gender_content: genderContent,
    share: percent(genderContent, paragraphs),
    specific,
    related,
    disaggregated,
    recommendations,
    gaps,
    machine_paragraphs: paragraphs,
    machine_gender_content: genderContent,
    machine_share: percent(genderContent, paragraphs),
    machine_specific: specific,
    machine_related: related,
    machine_disaggregated: disaggregated,
    machine_recommendations: recommendations,
    machine_gaps: gaps,
    stand_alone: genderContent > 20,
    people_female: 3,
    people_male: 2,
    people_mixed: 9,
    people_unknown: 30,
    reviews_applied: 0,
    reviews_disputed: 0,
    reviews_to_confirm: 0,
    reviews_gone: 0,
    changed: 0,
    added_at: new Date(2_000_000_000_000 + Number(`0x${id.slice(-6)}`)),
  };
}

/** Runs a statement on the connection below, and gives its rows. */
export async function query(
  archive: Archive,
  text: string,
  values: unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const { source } = archive;
  const result =
    source.kind === "embedded" ? await source.pglite.query(text, values) : await source.pool.query(text, values);
  // Both drivers give the rows as objects by the names of the columns.
  return result.rows as Record<string, unknown>[];
}

/** Rows of one table in one statement, whatever their number: the database takes the columns from the JSON. */
async function insert(archive: Archive, table: string, columns: readonly string[], rows: readonly object[]) {
  const names = columns.map((name) => `"${name}"`).join(", ");
  const from = `from json_populate_recordset(null::${table}, $1::json)`;
  await query(archive, `insert into ${table} (${names}) select ${names} ${from}`, [JSON.stringify(rows)]);
}

const columnsOf = (row: object | undefined): string[] => Object.keys(row ?? {});

async function store(archive: Archive, made: readonly Made[]): Promise<void> {
  const at = new Date();
  const tables: [string, object[]][] = [
    ["works", made.map(({ work, symbol }) => ({ id: work, key: symbol, added_at: at }))],
    ["versions", made.map(versionOf)],
    [
      "files",
      made.map(({ id, sha256 }) => ({ version: id, sha256, name: "a.pdf", format: "pdf", bytes: 1, added_at: at })),
    ],
    [
      "scorings",
      made.map(({ id, scoring, sha256 }) => ({
        id: scoring,
        version: id,
        sha256,
        head: {},
        options: { force: false, changes: "final" },
        coder_id: coderIdentity.id,
        at,
      })),
    ],
    [
      "paragraphs",
      made.flatMap(({ id, scoring, paragraphs }) =>
        paragraphs.map(({ id: paragraph, textHash, coding, ...rest }, position) => ({
          scoring,
          position,
          version: id,
          paragraph,
          ...rest,
          text_hash: textHash,
          level: coding.level,
          coding,
          current: true,
        })),
      ),
    ],
  ];
  for (const [table, rows] of tables) await insert(archive, table, columnsOf(rows[0]), rows);
}

/** Puts `count` reports, of 85 paragraphs or as many as are named, into an empty archive on that many connections. */
export async function fillArchive(
  archive: Archive,
  count: number,
  connections: number,
  paragraphs = PARAGRAPHS,
): Promise<void> {
  // The indexes are made afterwards, as a restore does: row by row they would take several times as long.
  const indexes = await query(
    archive,
    `select indexname, indexdef from pg_indexes where schemaname = current_schema()
      and indexname in ('paragraphs_words', 'paragraphs_version', 'paragraphs_text_hash')`,
  );
  for (const { indexname } of indexes) await query(archive, `drop index ${String(indexname)}`);
  await query(archive, "alter table paragraphs set (autovacuum_enabled = false)");
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < count) {
      const from = next;
      next += REPORTS_AT_ONCE;
      const made = Array.from({ length: Math.min(REPORTS_AT_ONCE, count - from) }, (_, at) =>
        report(from + at, count, paragraphs),
      );
      await store(archive, made);
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
  for (const { indexdef } of indexes) await query(archive, String(indexdef));
  await query(archive, "alter table paragraphs reset (autovacuum_enabled)");
  await query(archive, "vacuum analyze");
}
