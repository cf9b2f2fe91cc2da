import {
  ArchiveCoverage,
  ArchiveName,
  Assessment as AssessmentShape,
  AuditEntry,
  Batch as BatchShape,
  BatchItem,
  CoderIdentity,
  Comparison as ComparisonShape,
  Id,
  Layout as LayoutShape,
  MissionQuarter,
  page,
  PeoplePoint,
  Publication as PublicationShape,
  PublicationDifference as DifferenceShape,
  PublicationSummary,
  Sample as SampleShape,
  SampleItem,
  SampleReport as SampleReportShape,
  SearchHit,
  Series as SeriesShape,
  StoredReport as ReportShape,
  StoredReview as ReviewShape,
} from "@gender-lens/model";
import { z } from "@hono/zod-openapi";
import { named } from "./named.ts";

export const StoredReport = named("StoredReport", ReportShape);
export const StoredReports = z.array(StoredReport);
export const StoredReportPage = named("StoredReportPage", page(StoredReport));
export const Assessment = named("Assessment", AssessmentShape);
export const Layout = named("Layout", LayoutShape);
export const Comparison = named("Comparison", ComparisonShape);
export const SearchHitPage = named("SearchHitPage", page(named("SearchHit", SearchHit)));

export const Batch = named("Batch", BatchShape);
export const BatchPage = named("BatchPage", page(Batch));
export const BatchItemPage = named("BatchItemPage", page(named("BatchItem", BatchItem)));

export const StoredReview = named("StoredReview", ReviewShape);
export const StoredReviews = z.array(StoredReview);
export const StoredReviewPage = named("StoredReviewPage", page(StoredReview));
export const Sample = named("Sample", SampleShape);
export const SamplePage = named("SamplePage", page(Sample));
export const SampleItems = z.array(named("SampleItem", SampleItem));
export const SampleReport = named("SampleReport", SampleReportShape);

export const Series = named("Series", SeriesShape);
export const MissionQuarters = z.array(named("MissionQuarter", MissionQuarter));
export const PeoplePoints = z.array(named("PeoplePoint", PeoplePoint));
export const Coverage = named("ArchiveCoverage", ArchiveCoverage);

export const Publication = named("Publication", PublicationShape);
export const PublicationPage = named("PublicationPage", page(named("PublicationSummary", PublicationSummary)));
export const PublicationDifference = named("PublicationDifference", DifferenceShape);
export const AuditPage = named("AuditPage", page(named("AuditEntry", AuditEntry)));

const Storage = z.enum(["embedded", "postgresql"]);
export const Health = named("Health", z.strictObject({ status: z.literal("ok"), storage: Storage }));
export const Version = named(
  "Version",
  z.strictObject({
    version: z.string(),
    coder: CoderIdentity,
    storage: Storage,
    /** Null on PostgreSQL, and for people who are not on the server's own computer. */
    dataFolder: z.string().nullable(),
  }),
);

/** Path of everything in an archive. */
export const InArchive = z.object({ archive: ArchiveName });
/** Path of one thing in an archive. */
export const InArchiveById = z.object({ archive: ArchiveName, id: Id });
/** The `ETag` of the state that a change is meant for. */
export const IfMatch = z.object({ "if-match": z.string().optional() });
