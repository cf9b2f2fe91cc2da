import type { Progress } from "../engine.ts";
import type { Answers, Question, Reply, Request } from "./messages.ts";

interface Waiting {
  resolve: (answer: Answers[keyof Answers]) => void;
  reject: (error: Error) => void;
  onProgress: (progress: Progress) => void;
}

/** A question that was ended because another was more urgent, or because the page was left. */
const STOPPED = "The reading was stopped.";

/** Asks a worker questions; where one is called off, the worker is ended, and the next question starts another. */
export class WorkerClient {
  readonly #start: () => Worker;
  #worker: Worker | null = null;
  #next = 1;
  readonly #waiting = new Map<number, Waiting>();

  constructor(start: () => Worker) {
    this.#start = start;
  }

  ask<Call extends Request["call"]>(
    request: Extract<Request, { call: Call }>,
    {
      onProgress = () => {},
      signal,
    }: { onProgress?: (progress: Progress) => void; signal?: AbortSignal | undefined } = {},
  ): Promise<Answers[Call]> {
    const { promise, resolve, reject } = Promise.withResolvers<Answers[Call]>();
    if (signal?.aborted) return Promise.reject(signal.reason);
    const id = this.#next++;
    // The answer to the question of this number is one to its call.
    this.#waiting.set(id, { resolve: (answer) => resolve(answer as Answers[Call]), reject, onProgress });
    const question: Question = { id, request };
    this.#running().postMessage(question, { transfer: [] });
    signal?.addEventListener("abort", () => this.#waiting.has(id) && this.#end(new Error(STOPPED)), { once: true });
    return promise;
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#start();
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => this.#take(data));
    worker.addEventListener("error", (event) => this.#end(new Error(event.message || STOPPED)));
    this.#worker = worker;
    return worker;
  }

  #take(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    if ("progress" in reply) return waiting.onProgress(reply.progress);
    this.#waiting.delete(reply.id);
    if ("error" in reply) waiting.reject(new Error(reply.error));
    else waiting.resolve(reply.answer);
  }

  #end(error: Error): void {
    this.#worker?.terminate();
    this.#worker = null;
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of all) reject(error);
  }
}
