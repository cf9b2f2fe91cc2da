import type { ArchiveName, Batch } from "@gender-lens/model";
import type { CheckOptions, Checked, Outcome, ReadingEngine } from "../engine.ts";
import { refusedOf } from "../errors.ts";
import type { PrivateReading } from "../private/reading-engine.ts";
import { answerOf, client } from "./client.ts";
import { upload } from "./upload.ts";
import { watchBatch } from "./watch.ts";

const api = client.api[":archive"];

async function check(file: File, options: CheckOptions): Promise<Outcome<Checked>> {
  const {
    onProgress = () => {},
    signal = new AbortController().signal,
    force,
    changes,
    draftOf,
    keep = true,
  } = options;
  onProgress({ stage: "sending", part: 0 });
  const batch = await upload("/api/own/uploads", [file], {
    force,
    changes,
    draftOf,
    keep,
    signal,
    onSent: (part) => onProgress(part < 1 ? { stage: "sending", part } : { stage: "waiting", part: null }),
  });
  const told = ({ working }: Batch) => onProgress({ stage: working > 0 ? "reading" : "waiting", part: null });
  told(batch);
  await watchBatch("own", batch.id, told, signal);
  signal.throwIfAborted();
  const { items } = await answerOf(
    api.batches[":id"].items.$get({ param: { archive: "own", id: batch.id }, query: {} }),
  );
  const item = items[0];
  if (item?.failure) return { ok: false, failure: item.failure };
  if (!item?.report) return { ok: false, failure: refusedOf(null) };
  onProgress({ stage: "assessing", part: null });
  const assessment = await answerOf(
    api.reports[":id"].assessment.$get({ param: { archive: "own", id: item.report }, query: {} }),
  );
  onProgress({ stage: "done", part: 1 });
  return { ok: true, value: { assessment, report: item.report } };
}

/** Files are sent to the server and become the user's own drafts and reports; what needs no archive is worked out here. */
export function serverReading(archive: ArchiveName, here: () => PrivateReading): ReadingEngine {
  return {
    check: (file, options = {}) => asOutcome(() => check(file, options), options.signal),
    layout: (source) =>
      "file" in source
        ? here().layout(source)
        : asOutcome(async () => ({
            ok: true,
            value: await answerOf(api.reports[":id"].layout.$get({ param: { archive, id: source.report } })),
          })),
    compare: (before, after) => here().compare(before, after),
    published: async () =>
      (await answerOf(api.series.$get({ param: { archive }, query: { by: "year", set: "dpo" } }))).published,
  };
}

/** What the server refuses for a reason that the user can do something about is an outcome; the rest is thrown. */
async function asOutcome<Value>(work: () => Promise<Outcome<Value>>, signal?: AbortSignal): Promise<Outcome<Value>> {
  try {
    return await work();
  } catch (error) {
    if (signal?.aborted) throw error;
    const failure = refusedOf(error);
    if (failure.code === "unreachable") throw error;
    return { ok: false, failure };
  }
}
