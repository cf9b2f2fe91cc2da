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
 * Reports that are gone through from the newest before the index is asked. A word that many paragraphs have fills a
 * page from these few, and would give the index hundreds of thousands to sort; one that does not is rare enough for it.
 */
const NEWEST = 60;

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

/** Hits among the newest reports; null where they do not fill a page and older reports are left. */
async function amongNewest(db: Db, asked: Asked): Promise<Row[] | null> {
  const { after, where, limit } = asked;
  const from = after && sql`(versions.sort_date, versions.id) <= (${after.sortDate}::date, ${after.version}::uuid)`;
  const newest = await db
    .select({ id: versions.id })
    .from(versions)
    .where(and(where, from ?? undefined))
    .orderBy(desc(versions.sortDate), desc(versions.id))
    .limit(NEWEST + 1);
  const ids = newest.slice(0, NEWEST).map(({ id }) => id);
  if (ids.length === 0) return [];
  const hits = await fetched(
    db,
    sql`select p.scoring, p.position, versions.id as version, versions.sort_date, null::int as total
      from versions join paragraphs p on p.version = versions.id
      where versions.id = any(${sql.param(`{${ids.join(",")}}`)}::uuid[]) and ${matching(asked.query)} and ${afterHit(asked)}`,
    asked,
  );
  return hits.length > limit || newest.length <= NEWEST ? hits : null;
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
  const rows = (await amongNewest(archive.db, asked)) ?? (await byIndex(archive.db, asked));
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
