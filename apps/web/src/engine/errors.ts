import type { Problem } from "@gender-lens/model";
import { texts } from "../texts/index.ts";
import type { Refused } from "./engine.ts";

/** What an engine throws: a stable code, one sentence what is wrong, one what to do. */
export class EngineError extends Error {
  readonly code: string;
  readonly hint: string;

  constructor({ code, message, hint }: Refused, cause?: unknown) {
    super(message, { cause });
    this.name = "EngineError";
    this.code = code;
    this.hint = hint;
  }
}

const UNREACHABLE = "unreachable";

/** The server did not answer; asking again may help. */
export function unreachable(cause?: unknown): EngineError {
  const { unreachable: message, unreachableHint: hint } = texts.shared;
  return new EngineError({ code: UNREACHABLE, message, hint }, cause);
}

export function isUnreachable(error: unknown): boolean {
  return error instanceof EngineError && error.code === UNREACHABLE;
}

/** A refusal of the server (RFC 9457) as the engine tells it. */
export function fromProblem(problem: Pick<Problem, "code" | "detail" | "hint">): EngineError {
  return new EngineError({ code: problem.code, message: problem.detail, hint: problem.hint });
}

/** Anything thrown, in the three parts that are shown. */
export function refusedOf(error: unknown): Refused {
  if (isRefused(error)) return { code: error.code, message: error.message, hint: error.hint };
  const { unexpected, unexpectedHint } = texts.shared;
  const message = error instanceof Error && error.message !== "" ? `${unexpected} ${error.message}` : unexpected;
  return { code: "unexpected", message, hint: unexpectedHint };
}

function isRefused(error: unknown): error is Refused {
  return (
    typeof error === "object" &&
    error !== null &&
    ["code", "message", "hint"].every((key) => key in error && typeof Reflect.get(error, key) === "string")
  );
}
