// Series, search and list over 10,000 reports on PostgreSQL (DATABASE_URL) and 1,000 on the embedded database.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  listReports,
  localActor,
  missionQuarters,
  openArchive,
  readSeries,
  retract,
  restore,
  search,
  type Archive,
} from "@gender-lens/archive";
import { fillArchive, PARAGRAPHS, query, reporting } from "./fill-archive.ts";
import { wordAt } from "./made-texts.ts";

const PERCENT = 100;
const TAIL = 95;
/** p95 in milliseconds on PostgreSQL; the embedded database has three times that. */
const BARS: Record<string, number> = { series: 100, search: 200, list: 50 };
const SERVED = { reports: Number(process.env["BENCH_REPORTS"] ?? 10_000), slower: 1 };
const EMBEDDED = { reports: Number(process.env["BENCH_EMBEDDED_REPORTS"] ?? 1_000), slower: 3 };

const range = (from: number, count: number, step: number): number[] =>
  Array.from({ length: count }, (_, at) => from + at * step);
const texts = (all: readonly string[]) =>
  all.map((text) => (archive: Archive) => search(archive, localActor, { text }));

const MISSION = reporting[0]?.acronym ?? "";

type Question = (archive: Archive) => Promise<unknown>;

/** A change between two questions, so that what was kept of the versions does not hold any more. */
async function change(archive: Archive): Promise<void> {
  const page = await listReports(archive, localActor, { limit: 1 });
  const report = page.items[0];
  if (report?.retracted === null) await retract(archive, localActor, { report: report.id, reason: "bench" });
  else if (report) await restore(archive, localActor, report.id);
}

const series: Question[] = (["year", "quarter", "mission", "department"] as const).flatMap((by) =>
  (["dpo", "all"] as const).flatMap((set) => [
    (archive: Archive) => readSeries(archive, localActor, { by, set }),
    (archive: Archive) => readSeries(archive, localActor, { by, set, from: "2010-01-01", to: "2019-12-31" }),
    (archive: Archive) => readSeries(archive, localActor, { by, set, mission: MISSION }),
  ]),
);
const lists: Question[] = (["-date", "date", "share", "-share", "title", "added", "-added"] as const).flatMap(
  (sort) => [
    (archive: Archive) => listReports(archive, localActor, { sort }),
    (archive: Archive) => listReports(archive, localActor, { sort, mission: MISSION }),
    (archive: Archive) => listReports(archive, localActor, { sort, year: 2015, recommendation: true }),
    (archive: Archive) => listReports(archive, localActor, { sort, text: "situation in Mali" }),
  ],
);

/** What is asked, by the bar that it stands under. */
const kinds: { bar: string; name: string; questions: Question[]; before?: Question }[] = [
  { bar: "series", name: "series", questions: series },
  { bar: "series", name: "series after a change", questions: series.slice(0, 12), before: change },
  {
    bar: "series",
    name: "heat map after a change",
    questions: [(archive) => missionQuarters(archive, localActor)],
    before: change,
  },
  { bar: "search", name: "search, common word", questions: texts(range(0, 40, 1).map(wordAt)) },
  { bar: "search", name: "search, middling word", questions: texts(range(60, 40, 37).map(wordAt)) },
  { bar: "search", name: "search, rare word", questions: texts(range(5_000, 40, 613).map(wordAt)) },
  {
    bar: "search",
    name: "search, two words",
    questions: texts(range(0, 40, 1).map((at) => `${wordAt(at)} ${wordAt(40 + at * 50)}`)),
  },
  {
    bar: "search",
    name: "search, phrase",
    questions: texts(['"peace and security"', '"women mediators"', '"gender advisers network"']),
  },
  {
    bar: "search",
    name: "search, phrase of common words",
    questions: texts(range(0, 20, 1).map((at) => `"${wordAt(at)} ${wordAt(at + 3)}"`)),
  },
  {
    bar: "search",
    name: "search, phrase that is nowhere",
    questions: texts(range(0, 10, 1).map((at) => `"${range(at, 4, 2).map(wordAt).join(" ")}"`)),
  },
  {
    bar: "search",
    name: "search in one mission",
    questions: range(0, 40, 20)
      .map(wordAt)
      .map((text) => (archive) => search(archive, localActor, { text, mission: MISSION })),
  },
  { bar: "list", name: "list", questions: lists },
];

const quantile = (sorted: readonly number[], percent: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / PERCENT) - 1)] ?? Number.NaN;

async function measure(archive: Archive, slower: number): Promise<boolean> {
  let reached = true;
  for (const { bar, name, questions, before } of kinds) {
    const took: number[] = [];
    const rounds = Math.max(1, Math.ceil(60 / questions.length));
    for (let round = 0; round < rounds; round += 1) {
      for (const question of questions) {
        await before?.(archive);
        const began = performance.now();
        await question(archive);
        took.push(performance.now() - began);
      }
    }
    took.sort((a, b) => a - b);
    const most = (BARS[bar] ?? 0) * slower;
    const p95 = quantile(took, TAIL);
    if (p95 >= most) reached = false;
    const figures = `p50 ${quantile(took, 50).toFixed(1)} ms  p95 ${p95.toFixed(1)} ms  (bar ${most} ms, ${took.length} asked)`;
    console.log(`  ${name.padEnd(34)} ${figures}${p95 >= most ? "  NOT REACHED" : ""}`);
  }
  return reached;
}

async function run(title: string, archive: Archive, how: typeof SERVED, connections: number): Promise<boolean> {
  console.log(`${title}: ${how.reports} reports, ${how.reports * PARAGRAPHS} paragraphs`);
  const began = performance.now();
  if (process.env["BENCH_FILLED"] === undefined) await fillArchive(archive, how.reports, connections);
  console.log(`  filled in ${Math.round((performance.now() - began) / 1000)} s`);
  return measure(archive, how.slower);
}

/** On a database without an archive in it, which is removed afterwards. */
async function onPostgresql(url: string): Promise<boolean> {
  const archive = await openArchive({ name: "own", database: { url } });
  try {
    const [there] = await query(
      archive,
      "select exists (select 1 from audit) or exists (select 1 from versions) as used",
    );
    if (there?.["used"] !== false && process.env["BENCH_FILLED"] === undefined)
      throw new Error("DATABASE_URL has an archive in it: name an empty database");
    const reached = await run("PostgreSQL", archive, SERVED, 2);
    if (process.env["BENCH_KEEP"] === undefined) await query(archive, "drop schema gender_lens cascade");
    return reached;
  } finally {
    await archive.close();
  }
}

async function onPglite(): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), "gender-lens-bench-"));
  const archive = await openArchive({ name: "own", database: { folder } });
  try {
    return await run("Embedded", archive, EMBEDDED, 1);
  } finally {
    await archive.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const server = process.env["DATABASE_URL"];
const results: boolean[] = [];
if (server === undefined) console.log("PostgreSQL: not run, DATABASE_URL is not set");
else if (SERVED.reports > 0) results.push(await onPostgresql(server));
if (EMBEDDED.reports > 0) results.push(await onPglite());
if (results.includes(false)) process.exitCode = 1;
