import { and, isNotNull, not, sql, type SQL } from "../storage/drizzle.ts";
import type { Actor } from "../access/actor.ts";
import { visibleTo } from "../access/visible.ts";
import type { Db } from "../storage/archive.ts";
import { versions } from "../storage/schema/index.ts";
import type { Part } from "./parts.ts";

/** What an export leaves out: which rows stay, and how their columns are given. */
export interface LeftOut {
  where: (part: Part) => SQL;
  columns: (part: Part) => SQL[];
}

const plain = (name: string): SQL => sql`${sql.identifier(name)}`;
const asTheyAre = ({ columns }: Part): SQL[] => columns.map(plain);

/** Leaves nothing out. */
export const nothing: LeftOut = { where: () => sql`true`, columns: asTheyAre };

/**
 * Leaves out the drafts that the actor may not see, with all that belongs to them. Entries of the audit log stay, as
 * the log shows them: that something was done to a draft.
 */
export async function hiddenDrafts(tx: Db, actor: Actor): Promise<LeftOut> {
  const found = await tx
    .select({ id: versions.id })
    .from(versions)
    .where(and(isNotNull(versions.ownerId), not(visibleTo(tx, actor))));
  if (found.length === 0) return nothing;
  // Ids of the database, in the text of the query: a cursor takes no parameters.
  const ids = sql.raw(found.map(({ id }) => `'${id}'`).join(", "));
  const hidden = sql`(subject_id in (${ids}) or coalesce(details->>'version', '') in (${ids}))`;
  return {
    where: ({ name, columns }) => {
      if (name === "versions") return sql`id not in (${ids})`;
      if (name === "works") {
        return sql`exists (select 1 from versions where versions.work = works.id and versions.id not in (${ids}))`;
      }
      return columns.includes("version") ? sql`version not in (${ids})` : sql`true`;
    },
    columns: (part) =>
      part.name === "audit"
        ? part.columns.map((name) => {
            if (name === "subject_name")
              return sql`case when ${hidden} then 'a draft' else subject_name end as subject_name`;
            if (name === "details") return sql`case when ${hidden} then '{}'::jsonb else details end as details`;
            return plain(name);
          })
        : asTheyAre(part),
  };
}
