import type { Page, SearchHit } from "@gender-lens/model";
import { and, desc, sql, type SQL } from "drizzle-orm";
import { z } from "zod";
import { allow, type Actor } from "../access/actor.ts";
import { parsed } from "../parsed.ts";
import { cursorOf, readCursor } from "../reports/cursor.ts";
import { PageQuery, ReportFilter, whereOf } from "../reports/report-filter.ts";
import { rowsOf, type Archive, type Db } from "../storage/archive.ts";
import { versions } from "../storage/schema/index.ts";
import { excerptOf, HEADLINE } from "./excerpt.ts";
import { wordsQuery } from "./words-query.ts";

const MOST_HITS = 100;
const HITS = 20;

/** What is searched for, and where; `text` is words as in a search engine: all, "a phrase", or, -not. */
export const SearchQuery = z.strictObject({
  ...ReportFilter.shape,
  ...PageQuery.shape,
  limit: z.int().min(1).max(MOST_HITS).default(HITS),
  text: z.string().trim().min(1).max(500),
});

/**
 * Reports that are gone through from the newest before all are, in steps. A word that many paragraphs have fills a page
 * from the first few, and would else give hundreds of thousands to sort; one that does not is rare enough for the next.
 */
const NEWEST = [15, 120, 1000];

interface Row {
  version: string;
  symbol: string | null;
  title: string;
  date: string | null;
  mission: string | null;
  sort_date: string;
  paragraph: string;
  position: number;
  number: number;
  page: number | null;
  headline: string;
  total: number | null;
}

interface Asked {
  query: SQL;
  limit: number;
  where: SQL | undefined;
  /** Last hit of the page before. */
  after: { sortDate: string; version: string; position: number } | null;
}

const matching = (query: SQL): SQL => sql`p.current and p.words @@ ${query}`;

/** Hits of a page and one more, in the order of lists: newest report first, in it from the front. */
async function fetched(db: Db, hits: SQL, { query, limit }: Asked): Promise<Row[]> {
  return rowsOf<Row>(
    db,
    sql`with hits as materialized (${hits} order by sort_date desc, version desc, position limit ${limit + 1})
      select hits.version, hits.position, hits.sort_date::text as sort_date, hits.total, p.paragraph, p.number, p.page,
        versions.symbol, versions.title, versions.date::text as date, versions.mission,
        ts_headline('english', p.text, ${query}, ${HEADLINE}) as headline
      from hits
      join versions on versions.id = hits.version
      join paragraphs p on p.scoring = hits.scoring and p.position = hits.position
      order by hits.sort_date desc, hits.version desc, hits.position`,
  );
}

const afterHit = ({ after }: Asked): SQL =>
  after === null
    ? sql`true`
    : sql`(versions.sort_date, versions.id) <= (${after.sortDate}::date, ${after.version}::uuid)
        and (versions.id <> ${after.version}::uuid or p.position > ${after.position})`;

/** Reports that the actor may see and the filter leaves, from the newest, or from that of the last hit. */
async function newestReports(db: Db, { after, where }: Asked): Promise<string[]> {
  const from = after && sql`(versions.sort_date, versions.id) <= (${after.sortDate}::date, ${after.version}::uuid)`;
  const rows = await db
    .select({ id: versions.id })
    .from(versions)
    .where(and(where, from ?? undefined))
    .orderBy(desc(versions.sortDate), desc(versions.id))
    .limit((NEWEST.at(-1) ?? 0) + 1);
  return rows.map(({ id }) => id);
}

/** Hits among some reports: by the index of words, by the reports, or by both at once, as the database sees fit. */
function among(db: Db, reports: readonly string[], asked: Asked): Promise<Row[]> {
  return fetched(
    db,
    sql`select p.scoring, p.position, versions.id as version, versions.sort_date, null::int as total
      from paragraphs p join versions on versions.id = p.version
      where p.version = any(${sql.param(`{${reports.join(",")}}`)}::uuid[]) and ${matching(asked.query)} and ${afterHit(asked)}`,
    asked,
  );
}

async function hitsOf(db: Db, asked: Asked): Promise<Row[]> {
  const newest = await newestReports(db, asked);
  for (const many of NEWEST) {
    const hits = await among(db, newest.slice(0, many), asked);
    if (hits.length > asked.limit || newest.length <= many) return hits;
  }
  return byIndex(db, asked);
}

/** Hits among all reports by the index of words, which also tells how many there are. */
function byIndex(db: Db, asked: Asked): Promise<Row[]> {
  return fetched(
    db,
    sql`select p.scoring, p.position, versions.id as version, versions.sort_date,
        ${asked.after === null ? sql`count(*) over ()::int` : sql`null::int`} as total
      from (select scoring, position, version from paragraphs p where ${matching(asked.query)} offset 0) p
      join versions on versions.id = p.version
      where ${and(asked.where, afterHit(asked))}`,
    asked,
  );
}

const Cursor = z.tuple([z.iso.date(), z.uuid(), z.int()]);

/**
 * Paragraphs of the reports that the actor may see in which the words stand, as they are scored now; newest report
 * first, with the words around the matches. `total` is null where counting would take longer than it is worth.
 */
export async function search(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof SearchQuery>,
): Promise<Page<SearchHit>> {
  allow(actor, "search");
  const { text, cursor, limit, ...filter } = parsed(SearchQuery, input);
  const last = cursor === undefined ? null : readCursor(Cursor, cursor);
  const asked: Asked = {
    query: wordsQuery(text),
    limit,
    where: whereOf(archive.db, actor, filter),
    after: last && { sortDate: last[0], version: last[1], position: last[2] },
  };
  const rows = await hitsOf(archive.db, asked);
  const shown = rows.slice(0, limit);
  const end = shown.at(-1);
  const isWhole = rows.length <= limit && cursor === undefined;
  return {
    items: shown.map(({ version, headline, sort_date: _sort, position: _position, total: _total, ...hit }) => ({
      report: version,
      ...hit,
      excerpt: excerptOf(headline),
    })),
    next: rows.length > limit && end ? cursorOf([end.sort_date, end.version, end.position]) : null,
    total: isWhole ? rows.length : (rows[0]?.total ?? null),
  };
}
