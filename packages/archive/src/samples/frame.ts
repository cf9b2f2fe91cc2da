import { sql } from "../storage/drizzle.ts";
import type { SampleFrame } from "@gender-lens/model";
import type { Actor } from "../access/actor.ts";
import { countedVersions } from "../publications/counted.ts";
import { rowsOf, type Db } from "../storage/archive.ts";

/** One paragraph of the body of a version, by its place in the scoring. */
export interface Place {
  scoring: string;
  position: number;
}

/** The paragraphs that a sample is drawn from: the bodies of the reports that count, in the order of their symbols. */
export interface Framed {
  population: number;
  /** The paragraphs at these places of the frame, in their order. */
  at(places: readonly number[]): Promise<Place[]>;
  /** The paragraphs that the machine is least sure of, the least first. */
  leastConfident(size: number): Promise<Place[]>;
}

interface Body {
  scoring: string;
  size: number;
}

/** How sure the machine is of the decision that it is least sure of. */
const LEAST_SURE = sql`least((coding->'confidence'->>'level')::float8,
  (coding->'confidence'->>'disaggregated')::float8, (coding->'confidence'->>'recommendation')::float8,
  (coding->'confidence'->>'gap')::float8, (coding->'confidence'->>'pillars')::float8)`;

async function atPlaces(db: Db, bodies: readonly Body[], places: readonly number[]): Promise<Place[]> {
  const wanted = places.map((place) => {
    let start = 0;
    const body = bodies.find(({ size }) => {
      start += size;
      return place < start;
    });
    if (!body) throw new RangeError(`no paragraph ${place}`);
    return { scoring: body.scoring, nth: place - (start - body.size) };
  });
  const scorings = [...new Set(wanted.map(({ scoring }) => scoring))];
  const rows = await rowsOf<Place & { nth: number }>(
    db,
    sql`select scoring, position, (row_number() over (partition by scoring order by position) - 1)::int as nth
      from paragraphs where part = 'body'
      and scoring in (select value::uuid from json_array_elements_text(${JSON.stringify(scorings)}::json))`,
  );
  const byPlace = new Map(rows.map((row) => [`${row.scoring} ${row.nth}`, row]));
  return wanted.flatMap(({ scoring, nth }) => {
    const found = byPlace.get(`${scoring} ${nth}`);
    return found ? [{ scoring, position: found.position }] : [];
  });
}

/** The frame as it is now: issued reports only, each of them once. */
export async function framed(db: Db, actor: Actor, { set, from, to, missions }: SampleFrame): Promise<Framed> {
  const { rows } = await countedVersions(db, actor, { set, by: "year", from, to, missions });
  const scorings = JSON.stringify(rows.map(({ currentScoring }) => currentScoring));
  const among = sql`scoring in (select value::uuid from json_array_elements_text(${scorings}::json))`;
  const counted = await rowsOf<Body>(
    db,
    sql`select scoring, count(*)::int as size from paragraphs where part = 'body' and ${among} group by scoring`,
  );
  const sizes = new Map(counted.map(({ scoring, size }) => [scoring, size]));
  const bodies = rows.map(({ currentScoring }) => ({ scoring: currentScoring, size: sizes.get(currentScoring) ?? 0 }));
  const order = new Map(bodies.map(({ scoring }, at) => [scoring, at]));
  return {
    population: bodies.reduce((total, { size }) => total + size, 0),
    at: (places) => atPlaces(db, bodies, places),
    leastConfident: async (size) => {
      // Ties are broken by place, so that the same archive gives the same sample; the order of symbols is not the database's.
      const sure = await rowsOf<Place & { sure: number }>(
        db,
        sql`select scoring, position, ${LEAST_SURE} as sure from paragraphs where part = 'body' and ${among}`,
      );
      return sure
        .toSorted(
          (a, b) =>
            a.sure - b.sure || (order.get(a.scoring) ?? 0) - (order.get(b.scoring) ?? 0) || a.position - b.position,
        )
        .slice(0, size);
    },
  };
}
