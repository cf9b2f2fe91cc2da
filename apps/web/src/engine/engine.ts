import type {
  Account,
  Agreement,
  ApiToken,
  ArchiveCoverage,
  ArchiveName,
  Assessment,
  AuditEntry,
  Batch,
  BatchItem,
  Comparison,
  Failure,
  Layout,
  MachineError,
  Me,
  MissionQuarter,
  Page,
  PeoplePoint,
  Person,
  Publication,
  PublicationDifference,
  PublicationSummary,
  ReviewInput,
  Role,
  Sample,
  SampleFrame,
  SampleItem,
  SearchHit,
  Series,
  StoredReport,
  StoredReview,
} from "@gender-lens/model";

/** How far the reading of one file has got, for the bar of progress. */
export interface Progress {
  stage: "sending" | "waiting" | "reading" | "coding" | "assessing" | "done";
  /** From 0 to 1 where it can be told, else null. */
  part: number | null;
}

/** What a check of one file gives: the assessment, and where it is stored if it is. */
export interface Checked {
  assessment: Assessment;
  /** Id in the archive; null in private mode, where nothing is stored. */
  report: string | null;
}

/** A failure of a file, or a refusal of the server; `code` is stable. */
export type Refused = Omit<Failure, "code"> & { code: string };
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; failure: Refused };

export interface CheckOptions {
  /** Read what is no report, or not in English, all the same. */
  force?: boolean;
  changes?: "final" | "original";
  /** Earlier version in the archive that this draft follows. */
  draftOf?: string;
  /** Keep the file itself, so that its pages can be shown again. */
  keep?: boolean;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

/** What screens ask of the lists of reports; every field narrows. */
export interface ReportFilter {
  text?: string;
  mission?: string;
  department?: "DPO" | "DPPA";
  country?: string;
  year?: number;
  quarter?: string;
  status?: "issued" | "draft";
  standAlone?: boolean;
  recommendation?: boolean;
  sort?: "date" | "-date" | "share" | "-share" | "title" | "added" | "-added";
  cursor?: string;
  limit?: number;
}

/** Which reports a series counts, and how they are grouped. */
export interface SeriesQuery {
  by: Series["by"];
  set: Series["set"];
  from?: string;
  to?: string;
  mission?: string;
}

/** The part that works on a file alone: in a browser without any server, too. */
export interface ReadingEngine {
  check(file: File, options?: CheckOptions): Promise<Outcome<Checked>>;
  /** Where each word of the file stands; asked for only when pages are shown. */
  layout(source: { file: File } | { report: string }): Promise<Outcome<Layout>>;
  compare(before: Assessment, after: Assessment): Promise<Comparison>;
  /** What DPO published, by its own method: shown apart, never joined with ours. */
  published(): Promise<Series["published"]>;
}

/** The part that needs an archive. `archive` says which: the user's own, or the samples. */
export interface ArchiveEngine {
  archive: ArchiveName;
  me(): Promise<Me>;
  version(): Promise<{ version: string; coder: Assessment["coder"]; storage: string; dataFolder: string | null }>;

  reports(filter: ReportFilter): Promise<Page<StoredReport>>;
  report(id: string): Promise<StoredReport>;
  assessment(id: string): Promise<Assessment>;
  /** Bytes as they were added; null where the file was not kept. */
  file(id: string): Promise<Blob | null>;
  /** The mission's own earlier reports, newest first, under the same coder. */
  previous(id: string): Promise<StoredReport[]>;
  retract(id: string, reason: string): Promise<StoredReport>;
  restore(id: string): Promise<StoredReport>;
  /** Who else sees one's own draft, in place of those before. */
  share(id: string, people: string[]): Promise<StoredReport>;
  /** Deletes one's own draft for good. */
  deleteDraft(id: string): Promise<void>;
  /** Everyone whom a draft can be shared with. */
  colleagues(): Promise<Person[]>;
  search(text: string, filter?: ReportFilter): Promise<Page<SearchHit>>;

  add(
    files: File[],
    options?: Pick<CheckOptions, "keep" | "force" | "signal"> & {
      /** Part of the bytes that has been sent, from 0 to 1. */
      onSent?: (part: number) => void;
    },
  ): Promise<Batch>;
  rescore(reports?: string[]): Promise<Batch>;
  batches(): Promise<Page<Batch>>;
  batchItems(id: string, query?: { state?: BatchItem["state"]; cursor?: string }): Promise<Page<BatchItem>>;
  /** Calls with each change until the batch has ended or `signal` stops it. */
  watch(id: string, onChange: (batch: Batch) => void, signal: AbortSignal): Promise<void>;
  cancel(id: string): Promise<Batch>;
  retry(id: string): Promise<Batch>;

  reviews(report: string): Promise<StoredReview[]>;
  /** Reviews of all reports in one state, the latest first. */
  reviewsIn(state: StoredReview["state"], cursor?: string): Promise<Page<StoredReview>>;
  review(report: string, input: ReviewInput): Promise<StoredReview>;
  /** Takes a review back; the one it replaced stands again. */
  withdraw(review: string): Promise<void>;
  confirm(review: string): Promise<StoredReview>;
  settle(report: string, input: ReviewInput): Promise<StoredReview>;
  samples(): Promise<Page<Sample>>;
  draw(input: {
    name: string;
    queue: Sample["queue"];
    blind: boolean;
    /** Of every queue but `chosen`. */
    size?: number;
    seed?: number;
    frame?: Partial<SampleFrame>;
    /** Of the queue `chosen`: the paragraphs. */
    chosen?: { report: string; paragraph: string }[];
  }): Promise<Sample>;
  sampleItems(id: string): Promise<SampleItem[]>;
  sampleReport(id: string): Promise<{ sample: Sample; agreement: Agreement[]; machineError: MachineError[] }>;

  series(query: SeriesQuery): Promise<Series>;
  missionQuarters(query: Omit<SeriesQuery, "by">): Promise<MissionQuarter[]>;
  people(query: SeriesQuery): Promise<PeoplePoint[]>;
  coverage(query: Omit<SeriesQuery, "by">): Promise<ArchiveCoverage>;
  compareStored(before: string, after: string): Promise<Comparison>;

  /** The latest first. */
  publications(cursor?: string): Promise<Page<PublicationSummary>>;
  publication(id: string): Promise<Publication>;
  publish(input: {
    name: string;
    from: string;
    to: string;
    set: Series["set"];
    by: Series["by"];
    /** Publish although the coders are mixed or reviews are open. */
    accept?: boolean;
  }): Promise<Publication>;
  difference(id: string): Promise<PublicationDifference>;

  audit(cursor?: string): Promise<Page<AuditEntry>>;
  accounts(): Promise<Account[]>;
  addAccount(input: { name: string; email: string; password: string; role: Role }): Promise<Account>;
  changeAccount(id: string, change: { role?: Role; open?: boolean }): Promise<Account>;
  tokens(): Promise<ApiToken[]>;
  addToken(input: { name: string; scopes: string[]; days: number | null }): Promise<{ token: string; shown: ApiToken }>;
  removeToken(id: string): Promise<void>;
  /** Address of a download, with the name of the file in it. */
  exportAddress(
    what: "figures" | "paragraphs" | "people" | "series" | "reviews",
    format: "csv" | "xlsx",
    query?: Record<string, string>,
  ): string;
}

/**
 * What the screens import, and nothing else: the job of Gender Lens, with two adapters that pass the same contract
 * tests. `stored` is null in private mode: there is no server then, and nothing is kept.
 */
export interface Engine {
  kind: "server" | "private";
  reading: ReadingEngine;
  stored: ArchiveEngine | null;
}
