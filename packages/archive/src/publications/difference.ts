import { identityOf } from "@gender-lens/assessment";
import { PublicationDifference, type Figures, type Publication } from "@gender-lens/model";
import { allow, type Actor } from "../access/actor.ts";
import { entryOf } from "../reports/not-counted.ts";
import type { VersionRow } from "../reports/version-for.ts";
import type { Archive } from "../storage/archive.ts";
import { countedVersions } from "./counted.ts";
import { publicationOf } from "./list.ts";
import { appliedReviews } from "./publish.ts";

type ReportChange = PublicationDifference["reports"][number];
type Published = Publication["versions"][number];

const counts = ({ genderContent, paragraphs }: Pick<Figures, "genderContent" | "paragraphs">) => ({
  gender: genderContent,
  paragraphs,
});
const workOf = (symbol: string | null): string => identityOf(symbol ?? "").work;

/** Names of the figures that a version is compared by. */
const FIGURES = [
  "paragraphs",
  "genderContent",
  "specific",
  "related",
  "disaggregated",
  "recommendations",
  "gaps",
] as const;
const sameFigures = (a: Figures, b: Figures): boolean => FIGURES.every((name) => a[name] === b[name]);

/** What became of a version that counted then and counts now; null where nothing did. */
function changeOf(then: Published, now: VersionRow, reviewed: ReadonlySet<string>): ReportChange | null {
  const { figures } = entryOf(now);
  const machine = { ...figures, paragraphs: now.machineParagraphs, genderContent: now.machineGenderContent };
  const rescored =
    then.coder !== now.coderId ||
    then.sha256 !== now.sha256 ||
    then.machineFigures.paragraphs !== machine.paragraphs ||
    then.machineFigures.genderContent !== machine.genderContent;
  if (!rescored && !reviewed.has(now.id) && sameFigures(then.figures, figures)) return null;
  return {
    report: now.id,
    symbol: then.symbol,
    change: rescored ? "rescored" : "reviewed",
    before: counts(then.figures),
    now: counts(figures),
  };
}

function reportChanges(then: Publication, now: readonly VersionRow[], reviewed: ReadonlySet<string>): ReportChange[] {
  const before = new Map(then.versions.map((version) => [version.report, version]));
  const lost = new Map(
    then.versions.filter(({ report }) => !now.some(({ id }) => id === report)).map((one) => [workOf(one.symbol), one]),
  );
  const changes = now.flatMap((row): ReportChange[] => {
    const known = before.get(row.id);
    if (known) return [changeOf(known, row, reviewed) ?? []].flat();
    const replaced = lost.get(workOf(row.symbol));
    if (replaced) lost.delete(workOf(row.symbol));
    return [
      {
        report: row.id,
        symbol: row.symbol ?? "",
        change: replaced ? "replaced" : "added",
        before: replaced ? counts(replaced.figures) : null,
        now: counts(entryOf(row).figures),
      },
    ];
  });
  const removed = [...lost.values()].map(({ report, symbol, figures }): ReportChange => ({
    report,
    symbol,
    change: "removed",
    before: counts(figures),
    now: null,
  }));
  return [...changes, ...removed].toSorted((a, b) => (a.symbol < b.symbol ? -1 : 1));
}

const some = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];

/** "since publication +0.31 points: 2 reviews, 1 report added" */
function sentenceOf(points: number | null, changes: readonly ReportChange[], added: number, removed: number): string {
  const of = (kind: ReportChange["change"]) => changes.filter(({ change }) => change === kind).length;
  const causes = [
    ...some(added, "review", "reviews"),
    ...some(removed, "review no longer applied", "reviews no longer applied"),
    ...some(of("added"), "report added", "reports added"),
    ...some(of("removed"), "report removed", "reports removed"),
    ...some(of("replaced"), "report replaced by another version", "reports replaced by other versions"),
    ...some(of("rescored"), "report scored anew", "reports scored anew"),
  ];
  if (causes.length === 0) return "since publication nothing has changed";
  const moved =
    points === null ? "" : ` ${points > 0 ? "+" : points < 0 ? "−" : "±"}${Math.abs(points).toFixed(2)} points`;
  return `since publication${moved}: ${causes.join(", ")}`;
}

/**
 * What the same rule gives now, and what made the difference. Every report whose figures, coder, file or reviews are
 * others than they were published with is named; of reviews those are counted that are on reports of both.
 */
export async function publicationDifference(
  archive: Archive,
  actor: Actor,
  id: string,
): Promise<PublicationDifference> {
  allow(actor, "read-publications");
  return archive.db.transaction(
    async (tx) => {
      const then = await publicationOf(tx, id);
      const { set, by, period } = then;
      const span = { from: period.start, to: period.end, missions: [] };
      const { rows, series } = await countedVersions(tx, actor, { set, by, ...span });
      const both = new Set(
        rows.map((row) => row.id).filter((row) => then.versions.some(({ report }) => report === row)),
      );
      const ofBoth = (list: Publication["reviews"]) => list.filter(({ report }) => both.has(report));
      const before = ofBoth(then.reviews);
      const now = ofBoth(rows.length === 0 ? [] : await appliedReviews(tx, rows));
      const added = now.filter((one) => !before.some((other) => other.id === one.id));
      const removed = before.filter((one) => !now.some((other) => other.id === one.id));
      const reports = reportChanges(then, rows, new Set([...added, ...removed].map(({ report }) => report)));
      const [was, is] = [then.series.total.pooled, series.total.pooled];
      const points = was === null || is === null ? null : Math.round((is - was) * 100) / 100;
      return PublicationDifference.parse({
        publication: id,
        before: was,
        now: is,
        points,
        reports,
        reviewsAdded: added.length,
        reviewsRemoved: removed.length,
        sentence: sentenceOf(points, reports, added.length, removed.length),
      } satisfies PublicationDifference);
    },
    { isolationLevel: "repeatable read" },
  );
}
