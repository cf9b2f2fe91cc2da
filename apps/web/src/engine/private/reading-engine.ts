import type { Layout } from "@gender-lens/model";
import type { Outcome, ReadingEngine } from "../engine.ts";
import { texts } from "../../texts/index.ts";
import { shelf } from "../shelf.ts";
import { WorkerClient } from "./worker-client.ts";

export interface PrivateReading extends ReadingEngine {
  /** Loads the whole engine, so that the first file is not kept waiting. */
  warm(): Promise<void>;
}

function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "gender-lens" });
}

/** Reads, codes and assesses in a worker of this browser: no request, nothing kept. */
export function privateReading(start: () => Worker = startWorker): PrivateReading {
  const client = new WorkerClient(start);

  const layoutOf = (file: File): Promise<Outcome<Layout>> => client.ask({ call: "layout", file, force: true });
  return {
    async check(file, { force = false, changes = "final", onProgress, signal } = {}) {
      onProgress?.({ stage: "waiting", part: null });
      const outcome = await client.ask<"check">(
        { call: "check", file, force, changes },
        { ...(onProgress ? { onProgress } : {}), signal },
      );
      if (!outcome.ok) return outcome;
      onProgress?.({ stage: "done", part: 1 });
      return { ok: true, value: { assessment: outcome.value, report: null } };
    },
    async layout(source) {
      if ("file" in source) return layoutOf(source.file);
      const file = shelf.get(source.report)?.file;
      return file ? layoutOf(file) : { ok: false, failure: { code: "not-found", ...texts.shared.noFile } };
    },
    compare: (before, after) => client.ask({ call: "compare", before, after }),
    published: () => client.ask({ call: "published" }),
    async warm() {
      await client.ask({ call: "warm" });
    },
  };
}
