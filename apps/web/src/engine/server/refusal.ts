import type { Problem } from "@gender-lens/model";
import { EngineError, fromProblem, unreachable } from "../errors.ts";
import { noteSilence } from "../reach.ts";

/**
 * The error of a body that says why; one of another shape is told as it is. A server whose database is away is waited
 * for like one that does not answer: nothing is wrong with what it was asked.
 */
export function refusal(body: unknown): EngineError {
  if (isProblem(body)) {
    if (body.code !== "database-unavailable") return fromProblem(body);
    noteSilence();
    return unreachable(body.detail);
  }
  return new EngineError({ code: "unexpected", message: JSON.stringify(body), hint: "" });
}

function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "code" in body && "detail" in body && "hint" in body;
}
