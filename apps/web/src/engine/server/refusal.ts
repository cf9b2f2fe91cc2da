import type { Problem } from "@gender-lens/model";
import { EngineError, fromProblem } from "../errors.ts";

/** The error of a body that says why; one of another shape is told as it is. */
export function refusal(body: unknown): EngineError {
  if (isProblem(body)) return fromProblem(body);
  return new EngineError({ code: "unexpected", message: JSON.stringify(body), hint: "" });
}

function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "code" in body && "detail" in body && "hint" in body;
}
