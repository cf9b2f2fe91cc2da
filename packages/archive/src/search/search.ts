import type { Page, SearchHit } from "@gender-lens/model";
import { and, desc, sql, type SQL } from "../storage/drizzle.ts";
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
/** A place behind every paragraph of a report: the largest that the column holds. */
const END_OF_REPORT = 2_147_483_647;

/** What is searched for, and where; `text` is words as in a search engine: all, "a phrase", or, -not. */
export const SearchQuery = z.strictObject({
  ...ReportFilter.shape,
  ...PageQuery.shape,
  limit: z.int().min(1).max(MOST_HITS).default(HITS),
  text: z.string().trim().min(1).max(500),
});

/** How far a search goes. */
export interface Reach {
  /**
   * Reports that are gone through from the newest before all are, in steps. A word that many paragraphs have fills a
   * page from the first few, and would else give hundreds of thousands to sort; one that does not is rare enough.
   */
  newest: readonly number[];
  /** Paragraphs that are looked at in all reports at once, by the database's own estimate. */
  rare: number;
  /**
   * The index knows which paragraphs have the words of a phrase, not in which order: each has to be read. Of a phrase
   * of words that are not rare a page has so many of the newest reports, and goes on from there.
   */
  phrase: { newest: number };
}
const REACH: Reach = { newest: [15, 120, 1000], rare: 3000, phrase: { newest: 150 } };

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
function newestReports(db: Db, { after, where }: Asked, many: number) {
  const from =
    after &&
    sql`(versions.sort_date, versions.id) ${sql.raw(after.position === END_OF_REPORT ? "<" : "<=")}
      (${after.sortDate}::date, ${after.version}::uuid)`;
  return db
    .select({ id: versions.id, sortDate: versions.sortDate })
    .from(versions)
    .where(and(where, from ?? undefined))
    .orderBy(desc(versions.sortDate), desc(versions.id))
    .limit(many);
}

/** Hits among some reports, by the condition given. */
function among(db: Db, reports: readonly { id: string }[], asked: Asked, condition: SQL): Promise<Row[]> {
  const ids = sql.param(`{${reports.map(({ id }) => id).join(",")}}`);
  return fetched(
    db,
    sql`select p.scoring, p.position, versions.id as version, versions.sort_date, null::int as total
      from paragraphs p join versions on versions.id = p.version
      where p.version = any(${ids}::uuid[]) and ${condition} and ${afterHit(asked)}`,
    asked,
  );
}

/** Hits of a page, and where the search goes on when these are not all of them and fewer than asked for. */
interface Found {
  rows: Row[];
  goesOnAfter: { sortDate: string; id: string } | null;
}

/** Whether the query has a phrase, and how many paragraphs have its words by the database's estimate. */
async function sizeUp(db: Db, query: SQL): Promise<{ isPhrase: boolean; estimate: number }> {
  const [asText] = await rowsOf<{ query: string }>(db, sql`select (${query})::text as query`);
  const [plan] = await rowsOf<{ "QUERY PLAN": [{ Plan: { "Plan Rows": number } }] }>(
    db,
    sql`explain (format json) select from paragraphs p where ${matching(query)}`,
  );
  return {
    isPhrase: /<(-|\d+)>/.test(asText?.query ?? ""),
    estimate: plan?.["QUERY PLAN"][0].Plan["Plan Rows"] ?? 0,
  };
}

async function hitsOf(db: Db, asked: Asked, reach: Reach): Promise<Found> {
  const { newest: steps, phrase } = reach;
  // Called by its name the operator is not looked up in the index, which would hand over every report's paragraphs.
  const read = sql`p.current and ts_match_vq(p.words, ${asked.query})`;
  const newest = await newestReports(db, asked, Math.max(...steps, phrase.newest) + 1);
  const first = await among(db, newest.slice(0, steps[0]), asked, read);
  if (first.length > asked.limit || newest.length <= (steps[0] ?? 0)) return { rows: first, goesOnAfter: null };
  const { isPhrase, estimate } = await sizeUp(db, asked.query);
  if (estimate <= reach.rare) return { rows: await byIndex(db, asked), goesOnAfter: null };
  if (isPhrase) {
    const rows = await among(db, newest.slice(0, phrase.newest), asked, read);
    const isAll = rows.length > asked.limit || newest.length <= phrase.newest;
    return { rows, goesOnAfter: isAll ? null : (newest[phrase.newest - 1] ?? null) };
  }
  for (const many of steps.slice(1)) {
    const rows = await among(db, newest.slice(0, many), asked, matching(asked.query));
    if (rows.length > asked.limit || newest.length <= many) return { rows, goesOnAfter: null };
  }
  return { rows: await byIndex(db, asked), goesOnAfter: null };
}

/**
 * Hits among all reports by the index of words, which also tells how many there are. They are joined to their reports
 * before they are sorted: to have the newest first, the planner would else go through all hits for every report.
 */
function byIndex(db: Db, asked: Asked): Promise<Row[]> {
  return fetched(
    db,
    sql`with found as materialized (select scoring, position, version from paragraphs p where ${matching(asked.query)}),
      placed as materialized (
        select p.scoring, p.position, versions.id as version, versions.sort_date,
          ${asked.after === null ? sql`count(*) over ()::int` : sql`null::int`} as total
        from found p join versions on versions.id = p.version
        where ${and(asked.where, afterHit(asked))}
      )
      select * from placed`,
    asked,
  );
}

const Cursor = z.tuple([z.iso.date(), z.uuid(), z.int()]);

/**
 * Paragraphs of the reports that the actor may see in which the words stand, as they are scored now; newest report
 * first, with the words around the matches. `total` is null where counting would take longer than it is worth. A page
 * of a phrase of frequent words may have fewer hits than asked for, or none, and a `next`: older reports come then.
 */
export async function search(
  archive: Archive,
  actor: Actor,
  input: z.input<typeof SearchQuery>,
  reach: Reach = REACH,
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
  const { rows, goesOnAfter } = await hitsOf(archive.db, asked, reach);
  const shown = rows.slice(0, limit);
  const end = rows.length > limit ? shown.at(-1) : undefined;
  const isWhole = end === undefined && goesOnAfter === null && cursor === undefined;
  let next: string | null = null;
  if (end) next = cursorOf([end.sort_date, end.version, end.position]);
  else if (goesOnAfter) next = cursorOf([goesOnAfter.sortDate, goesOnAfter.id, END_OF_REPORT]);
  return {
    items: shown.map(({ version, headline, sort_date: _sort, position: _position, total: _total, ...hit }) => ({
      report: version,
      ...hit,
      excerpt: excerptOf(headline),
    })),
    next,
    total: isWhole ? rows.length : (rows[0]?.total ?? null),
  };
}
