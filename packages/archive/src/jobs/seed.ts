import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { count } from "../storage/drizzle.ts";
import { localActor } from "../access/actor.ts";
import { openScorer } from "../confined/open-scorer.ts";
import { Refusal } from "../refusal.ts";
import { storeScoring } from "../reports/store-scoring.ts";
import type { Archive } from "../storage/archive.ts";
import { versions } from "../storage/schema/index.ts";

/** The one PDF of each fictional report that is shown; the others are the same report as made by other programs. */
const SHOWN = ".chromium.tagged.pdf";

async function samplesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.map((name) => path.join(folder, name, `${name}${SHOWN}`)).toSorted();
}

/**
 * Fills an archive of samples with the fictional reports in `folder`, those that are not there yet; what is there
 * stays. To be run beside a server: it answers meanwhile, and shows what is there so far.
 * @returns how many reports were added
 */
export async function seedSamples(archive: Archive, folder: string, signal?: AbortSignal): Promise<number> {
  if (!archive.sample) throw new Error("samples go into the archive of samples alone");
  const files = await samplesIn(folder);
  const [there] = await archive.db.select({ versions: count() }).from(versions);
  if ((there?.versions ?? 0) >= files.length) return 0;
  const scorer = openScorer();
  signal?.addEventListener("abort", () => scorer.stop());
  const options = { force: false, changes: "final" } as const;
  let added = 0;
  try {
    for (const file of files) {
      if (signal?.aborted) break;
      const content = new Uint8Array(await readFile(file).catch(() => []));
      if (content.length === 0) continue;
      const outcome = await scorer.score({ bytes: content, reading: options });
      if (signal?.aborted) break;
      if (!outcome.ok)
        throw new Refusal(outcome.failure.code, `${path.basename(file)}: ${outcome.failure.message}`, "");
      const { assessment, layout } = outcome;
      const made = { name: path.basename(file), bytes: content.length, content };
      const { outcome: what } = await archive.db.transaction((tx) =>
        storeScoring(tx, localActor, { file: made, assessment, layout, options }),
      );
      if (what !== "already-there") added += 1;
    }
  } finally {
    scorer.stop();
  }
  return added;
}
