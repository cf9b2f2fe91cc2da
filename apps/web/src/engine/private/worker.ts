/// <reference lib="webworker" />
import { assess, compare, track } from "@gender-lens/assessment";
import { codeReport } from "@gender-lens/coder";
import type { Assessment, Layout } from "@gender-lens/model";
import { read, type ReadResult } from "@gender-lens/reader";
import type { Outcome, Progress } from "../engine.ts";
import type { Answers, Question, Reply, Request } from "./messages.ts";

type Tell = (progress: Progress) => void;

async function readFile(
  file: File,
  options: { force: boolean; changes?: "final" | "original" },
  tell: Tell,
): Promise<ReadResult> {
  tell({ stage: "reading", part: null });
  const bytes = new Uint8Array(await file.arrayBuffer());
  return read(bytes, {
    ...options,
    onProgress: (done, of) => tell({ stage: "reading", part: of === 0 ? null : done / of }),
  });
}

async function check(request: Extract<Request, { call: "check" }>, tell: Tell): Promise<Outcome<Assessment>> {
  const result = await readFile(request.file, request, tell);
  if (!result.ok) return result;
  tell({ stage: "coding", part: null });
  const coded = codeReport(result.report);
  tell({ stage: "assessing", part: null });
  return { ok: true, value: assess(coded) };
}

async function layout(request: Extract<Request, { call: "layout" }>, tell: Tell): Promise<Outcome<Layout>> {
  const result = await readFile(request.file, { force: true }, tell);
  return result.ok ? { ok: true, value: result.layout } : result;
}

function answer(request: Request, tell: Tell): Promise<Answers[keyof Answers]> {
  switch (request.call) {
    case "check":
      return check(request, tell);
    case "layout":
      return layout(request, tell);
    case "compare":
      return Promise.resolve(compare(request.before, request.after));
    case "published":
      return Promise.resolve(track([], { by: "year", set: "dpo" }).published);
    case "warm":
      return Promise.resolve(null);
  }
}

/** This file runs only as a worker; the library of types takes it for a page. */
declare const self: DedicatedWorkerGlobalScope;

const reply = (message: Reply) => self.postMessage(message, { transfer: [] });

self.addEventListener("message", ({ data: { id, request } }: MessageEvent<Question>) => {
  const tell: Tell = (progress) => reply({ id, progress });
  answer(request, tell).then(
    (found) => reply({ id, answer: found }),
    (error: unknown) => reply({ id, error: error instanceof Error ? error.message : String(error) }),
  );
});
