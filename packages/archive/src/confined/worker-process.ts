import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { confinement } from "./confinement.ts";
import { memoryOf } from "./memory-of.ts";

/** How long and how large a worker may get over one file. */
export interface Limits {
  milliseconds: number;
  bytes: number;
}

/** What a worker says: that it is there, whose bytes it reads, and what came of it. */
export type WorkerMessage<Answer> = { kind: "ready" } | { kind: "hashed"; sha256: string } | Answered<Answer>;

/** What came of a job, and what the worker takes now, in bytes. */
type Answered<Answer> = { kind: "done"; memory: number } & Answer;

/** What came of a job: the worker's answer, or why the worker was ended over it, or that it ended by itself. */
export type Outcome<Answer> =
  | Answered<Answer>
  | { kind: "ended"; why: "time" | "memory" | "crash"; sha256: string | null };

/** How often the memory of a busy worker is looked at. */
const WATCH_MILLISECONDS = 200;

/** A process that reads one file after the other. */
export interface WorkerProcess<Job, Answer> {
  /** Jobs done so far; a worker that has done none cannot have been spoilt by an earlier file. */
  readonly done: () => number;
  /** Reads a file within the limits; past them the process is ended. */
  run(job: Job, limits: Limits): Promise<Outcome<Answer>>;
  /** Lets this process end while the worker waits; the worker then ends, too. */
  release(): void;
  /** Ends the process. */
  stop(): void;
}

const kill = (child: ChildProcess): void => void child.kill("SIGKILL");

/** Starts a worker; throws where it ends before it is ready, which is no fault of any file. */
export async function startWorker<Job extends object, Answer>(entry: string): Promise<WorkerProcess<Job, Answer>> {
  const child = fork(entry, [], {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    execArgv: confinement(),
  });
  const ready = await Promise.race([once(child, "message"), once(child, "exit")]);
  if (child.exitCode !== null || child.signalCode !== null || typeof ready[0] !== "object") {
    throw new Error(`the process that reads the files could not start (${entry})`);
  }
  let done = 0;

  async function run(job: Job, limits: Limits): Promise<Outcome<Answer>> {
    let sha256: string | null = null;
    let why: "time" | "memory" | "crash" = "crash";
    const end = (reason: "time" | "memory") => {
      why = reason;
      kill(child);
    };
    const clock = setTimeout(() => end("time"), limits.milliseconds);
    const weigh = async () => {
      const bytes = await memoryOf(child.pid ?? 0);
      if (bytes !== null && bytes > limits.bytes) end("memory");
    };
    const watch = setInterval(() => void weigh(), WATCH_MILLISECONDS);
    try {
      return await new Promise<Outcome<Answer>>((resolve) => {
        child.on("message", (message: WorkerMessage<Answer>) => {
          if (message.kind === "hashed") ({ sha256 } = message);
          if (message.kind === "done") resolve(message);
        });
        child.once("exit", () => resolve({ kind: "ended", why, sha256 }));
        child.send(job);
      });
    } finally {
      clearTimeout(clock);
      clearInterval(watch);
      child.removeAllListeners("message");
      child.removeAllListeners("exit");
      done += 1;
    }
  }

  const release = () => {
    child.unref();
    child.channel?.unref();
  };
  return { done: () => done, run, release, stop: () => kill(child) };
}
