import { sql, type SQL } from "../storage/drizzle.ts";

/** Plurals that the stemmer does not know to be the same word. */
const PLURALS = [
  ["woman", "women"],
  ["man", "men"],
  ["child", "children"],
] as const;

/** The words searched for as the database looks for them; whoever asks for one number of a noun means the other too. */
export function wordsQuery(text: string): SQL {
  return PLURALS.reduce(
    (query, [one, many]) =>
      sql`ts_rewrite(ts_rewrite(${query}, ${one}::tsquery, ${many}::tsquery), ${many}::tsquery, ${`${one} | ${many}`}::tsquery)`,
    sql`websearch_to_tsquery('english', ${text})`,
  );
}
