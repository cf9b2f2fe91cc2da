import type { ArchiveName } from "@gender-lens/model";
import type { ArchiveEngine } from "../engine.ts";
import { answerOf, client, words } from "./client.ts";
import { upload } from "./upload.ts";
import { watchBatch } from "./watch.ts";

const api = client.api[":archive"];

/** The archive over the API: each member is one route. */
export function serverArchive(archive: ArchiveName): ArchiveEngine {
  const here = { archive };
  const of = (id: string) => ({ param: { archive, id } });
  const at = (path: string) => `/api/${archive}${path}`;
  // Files are added to the user's own archive, the first one while the samples are still shown; samples have no jobs.
  const own = { archive: "own" as const };
  const ofOwn = (id: string) => ({ param: { ...own, id } });
  return {
    archive,
    me: () => answerOf(client.api.me.$get({ query: {} })),
    version: () => answerOf(client.api.version.$get()),

    reports: (filter) => answerOf(api.reports.$get({ param: here, query: words(filter) })),
    report: (id) => answerOf(api.reports[":id"].$get(of(id))),
    assessment: (id) => answerOf(api.reports[":id"].assessment.$get({ ...of(id), query: {} })),
    file: async (id) => {
      try {
        return await (await api.reports[":id"].file.$get(of(id))).blob();
      } catch (error) {
        if (error instanceof Error && "code" in error && error.code === "not-found") return null;
        throw error;
      }
    },
    previous: (id) => answerOf(api.reports[":id"].previous.$get(of(id))),
    retract: (id, reason) => answerOf(api.reports[":id"].retract.$post({ ...of(id), header: {}, json: { reason } })),
    restore: (id) => answerOf(api.reports[":id"].restore.$post({ ...of(id), header: {} })),
    share: (id, people) => answerOf(api.reports[":id"].shares.$put({ ...of(id), header: {}, json: { people } })),
    deleteDraft: async (id) => void (await api.reports[":id"].$delete({ ...of(id), header: {} })),
    colleagues: async () => (await answerOf(client.api.colleagues.$get({ query: {} }))).items,
    search: (text, filter = {}) => answerOf(api.search.$get({ param: here, query: words({ ...filter, text }) })),

    add: (files, options = {}) => upload("/api/own/uploads", files, options),
    rescore: (reports) => answerOf(api.rescore.$post({ param: here, json: reports ? { reports } : {} })),
    batches: () => answerOf(api.batches.$get({ param: own, query: {} })),
    batchItems: (id, query = {}) => answerOf(api.batches[":id"].items.$get({ ...ofOwn(id), query: words(query) })),
    watch: (id, onChange, signal) => watchBatch("own", id, onChange, signal),
    cancel: (id) => answerOf(api.batches[":id"].cancel.$post(ofOwn(id))),
    retry: (id) => answerOf(api.batches[":id"].retry.$post({ ...ofOwn(id), json: {} })),

    reviews: (report) => answerOf(api.reports[":id"].reviews.$get(of(report))),
    reviewsIn: (state, cursor) => answerOf(api.reviews.$get({ param: here, query: words({ state, cursor }) })),
    review: (report, input) => answerOf(api.reports[":id"].reviews.$post({ ...of(report), json: input })),
    withdraw: async (review) => void (await api.reviews[":id"].$delete(of(review))),
    confirm: (review) => answerOf(api.reviews[":id"].confirm.$post(of(review))),
    settle: (report, input) => answerOf(api.reports[":id"].settlements.$post({ ...of(report), json: input })),
    samples: () => answerOf(api.samples.$get({ param: here, query: {} })),
    draw: (input) => answerOf(api.samples.$post({ param: here, json: input })),
    sampleItems: (id) => answerOf(api.samples[":id"].items.$get(of(id))),
    sampleReport: (id) => answerOf(api.samples[":id"].$get(of(id))),

    series: (query) => answerOf(api.series.$get({ param: here, query: words(query) })),
    missionQuarters: (query) => answerOf(api["mission-quarters"].$get({ param: here, query: words(query) })),
    people: ({ by, ...query }) =>
      answerOf(api.people.$get({ param: here, query: { ...words(query), by: by === "quarter" ? "quarter" : "year" } })),
    coverage: (query) => answerOf(api.coverage.$get({ param: here, query: words(query) })),
    compareStored: (before, after) => answerOf(api.comparisons.$get({ param: here, query: { before, after } })),

    publications: (cursor) => answerOf(api.publications.$get({ param: here, query: words({ cursor }) })),
    publication: (id) => answerOf(api.publications[":id"].$get(of(id))),
    publish: (input) => answerOf(api.publications.$post({ param: here, json: input })),
    difference: (id) => answerOf(api.publications[":id"].difference.$get(of(id))),

    audit: (cursor) => answerOf(api.audit.$get({ param: here, query: words({ cursor }) })),
    accounts: async () => (await answerOf(client.api.accounts.$get({ query: {} }))).items,
    addAccount: (input) => answerOf(client.api.accounts.$post({ json: input })),
    changeAccount: (id, change) => answerOf(client.api.accounts[":id"].$patch({ param: { id }, json: change })),
    tokens: async () => (await answerOf(client.api.tokens.$get({ query: {} }))).items,
    addToken: (input) => answerOf(client.api.tokens.$post({ json: input })),
    removeToken: async (id) => void (await client.api.tokens[":id"].$delete({ param: { id } })),
    exportAddress: (what, format, query = {}) => {
      const text = new URLSearchParams(words(query)).toString();
      return `${at(`/exports/${what}.${format}`)}${text === "" ? "" : `?${text}`}`;
    },
  };
}
