import { eq } from "../storage/drizzle.ts";
import type { PgBoss } from "pg-boss";
import type { Archive } from "../storage/archive.ts";
import { batchItems } from "../storage/schema/index.ts";
import { DEAD, type ScoreData } from "./queue.ts";
import { settleFailed } from "./settle-item.ts";

const AT_ONCE = 50;

/** Says of files over which it was given up that they failed, and why. */
export async function settleDeadLetters(archive: Archive, boss: PgBoss): Promise<void> {
  const letters = await boss.fetch<ScoreData>(DEAD, { batchSize: AT_ONCE, includeMetadata: true });
  for (const { id, data, sourceRetryCount } of letters) {
    const [item] = await archive.db.select().from(batchItems).where(eq(batchItems.id, data.item));
    if (item) {
      await settleFailed(archive, boss, item, {
        code: "unexpected",
        message: `Scoring was begun ${(sourceRetryCount ?? 0) + 1} times and never came to its end.`,
        hint: "Try it again; if it fails again, keep the file and tell those who run this server.",
      });
    }
    await boss.complete(DEAD, id);
  }
}
