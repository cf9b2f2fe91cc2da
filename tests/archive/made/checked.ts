import { listBatchItems, localActor, rowsOf, type Archive } from "@gender-lens/archive";
import type { Batch, Figures } from "@gender-lens/model";
import { assess } from "@gender-lens/assessment";
import { codeReport } from "@gender-lens/coder";
import { read } from "@gender-lens/reader";
import { expect } from "vitest";
import type { MadeFile } from "./reports.ts";

const PAGE = 200;

/** The figures of each fictional report, as one process that nobody kills gives them. */
async function figuresByReport(files: readonly MadeFile[]): Promise<Map<string, Figures>> {
  const found = new Map<string, Figures>();
  for (const { of, bytes, symbol } of files) {
    if (symbol === null || found.has(of)) continue;
    const result = await read(bytes);
    if (!result.ok) throw new Error(result.failure.message);
    found.set(of, assess(codeReport(result.report)).figures);
  }
  return found;
}

/**
 * Checks that each file of the batch was scored once and stored once with the right figures, and that nothing is left.
 * @returns how many reports there are
 */
export async function expectScoredOnce(
  archive: Archive,
  batch: Batch["id"],
  files: readonly MadeFile[],
): Promise<number> {
  const items = [];
  let cursor: string | undefined;
  do {
    const found = await listBatchItems(archive, localActor, batch, { limit: PAGE, ...(cursor ? { cursor } : {}) });
    items.push(...found.items);
    cursor = found.next ?? undefined;
  } while (cursor !== undefined);
  const readable = files.filter(({ symbol }) => symbol !== null);
  expect(items.map(({ outcome, failure }) => outcome ?? failure?.code)).toEqual(
    files.map(({ symbol }) => (symbol === null ? "not-a-report" : "added")),
  );
  const rows = (query: string) => rowsOf<unknown>(archive.db, query);
  const [counts] = await rows(`select
    (select count(*) from versions)::int as versions, (select count(*) from scorings)::int as scorings,
    (select count(*) from files)::int as files, (select count(distinct scoring) from paragraphs)::int as coded,
    (select count(*) from audit where verb = 'add')::int as added,
    (select count(*) from uploads)::int as uploads,
    (select count(*) from uploads where id in (select upload from batch_items where state = 'failed'))::int as kept`);
  const once = readable.length;
  expect(counts).toEqual({
    versions: once,
    scorings: once,
    files: once,
    coded: once,
    added: once,
    uploads: files.length - once,
    kept: files.length - once,
  });
  const figures = await figuresByReport(files);
  const stored = await rows(`select symbol, paragraphs, gender_content as gender, gaps from versions order by symbol`);
  const wanted = readable.map(({ symbol, of }) => {
    const { paragraphs, genderContent: gender, gaps } = figures.get(of) ?? { paragraphs: 0, genderContent: 0, gaps: 0 };
    return { symbol, paragraphs, gender, gaps };
  });
  expect(stored).toEqual(wanted.toSorted((a, b) => String(a.symbol).localeCompare(String(b.symbol), "en")));
  return once;
}
