import type {
  Account,
  ApiToken,
  ArchiveName,
  Assessment,
  Batch,
  Me,
  Page,
  StoredReport,
  StoredReview,
} from "@gender-lens/model";
import type { ArchiveEngine, ReportFilter } from "../engine.ts";
import { ask, queryString, send } from "./request.ts";
import { upload } from "./upload.ts";
import { watchBatch } from "./watch.ts";

/** The archive over the API: each member is one route. */
export function serverArchive(archive: ArchiveName): ArchiveEngine {
  const at = (path: string) => `/api/${archive}${path}`;
  const get = <Answer>(path: string, query?: object) => ask<Answer>(at(path), { query: { ...query } });
  const post = <Answer>(path: string, body: unknown = {}) => ask<Answer>(at(path), { method: "POST", body });

  return {
    archive,
    me: () => ask<Me>("/api/me"),
    version: () => ask("/api/version"),

    reports: (filter: ReportFilter) => get("/reports", filter),
    report: (id) => get<StoredReport>(`/reports/${id}`),
    assessment: (id) => get<Assessment>(`/reports/${id}/assessment`),
    file: (id) => fileOf(at(`/reports/${id}/file`)),
    previous: (id) => get(`/reports/${id}/previous`),
    retract: (id, reason) => post(`/reports/${id}/retract`, { reason }),
    restore: (id) => post(`/reports/${id}/restore`),
    share: (id, people) => ask(at(`/reports/${id}/shares`), { method: "PUT", body: { people } }),
    search: (text, filter) => get("/search", { ...filter, text }),

    add: (files, options = {}) => upload(at("/uploads"), files, { keep: options.keep, force: options.force }),
    rescore: (reports) => post<Batch>("/rescore", reports ? { reports } : {}),
    batches: () => get("/batches"),
    batchItems: (id, cursor) => get(`/batches/${id}/items`, { cursor }),
    watch: (id, onChange, signal) => watchBatch(at(`/batches/${id}`), onChange, signal),
    cancel: (id) => post<Batch>(`/batches/${id}/cancel`),
    retry: (id) => post<Batch>(`/batches/${id}/retry`),

    reviews: (report) => get(`/reports/${report}/reviews`),
    reviewsIn: (state, cursor) => get("/reviews", { state, cursor }),
    review: (report, input) => post<StoredReview>(`/reports/${report}/reviews`, input),
    withdraw: (review) => ask(at(`/reviews/${review}`), { method: "DELETE" }),
    confirm: (review) => post<StoredReview>(`/reviews/${review}/confirm`),
    settle: (report, input) => post<StoredReview>(`/reports/${report}/settlements`, input),
    samples: () => get("/samples"),
    draw: (input) => post("/samples", input),
    sampleItems: (id) => get(`/samples/${id}/items`),
    sampleReport: (id) => get(`/samples/${id}`),

    series: (query) => get("/series", query),
    missionQuarters: (query) => get("/mission-quarters", query),
    people: (query) => get("/people", query),
    coverage: (query) => get("/coverage", query),
    compareStored: (before, after) => get("/comparisons", { before, after }),

    publications: () => get("/publications"),
    publication: (id) => get(`/publications/${id}`),
    publish: (input) => post("/publications", input),
    difference: (id) => get(`/publications/${id}/difference`),

    audit: (cursor) => get("/audit", { cursor }),
    accounts: async () => (await ask<Page<Account>>("/api/accounts")).items,
    addAccount: (input) => ask<Account>("/api/accounts", { method: "POST", body: input }),
    changeAccount: (id, change) => ask<Account>(`/api/accounts/${id}`, { method: "PATCH", body: change }),
    tokens: async () => (await ask<Page<ApiToken>>("/api/tokens")).items,
    addToken: (input) => ask("/api/tokens", { method: "POST", body: input }),
    removeToken: (id) => ask(`/api/tokens/${id}`, { method: "DELETE" }),
    exportAddress: (what, format, query) => `${at(`/exports/${what}.${format}`)}${queryString(query)}`,
  };
}

async function fileOf(address: string): Promise<Blob | null> {
  try {
    return await (await send(address)).blob();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "not-found") return null;
    throw error;
  }
}
