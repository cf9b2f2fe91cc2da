import { refusalOf } from "@gender-lens/archive";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { AppEnv } from "../env.ts";
import { nameAndPlace } from "../log.ts";
import { problemAnswer } from "./answer.ts";
import { RefusedRequest } from "./refused-request.ts";
import { STATUS } from "./statuses.ts";

/** The one place where what was thrown becomes an answer. */
export function onError(error: Error, c: Context<AppEnv>): Response {
  if (error instanceof RefusedRequest) return problemAnswer(c, error);
  const refusal = refusalOf(error);
  if (refusal !== null) {
    const { code, message, hint } = refusal;
    return problemAnswer(c, { code, status: STATUS[code], message, hint });
  }
  if (error instanceof HTTPException) return problemAnswer(c, ofHono(error));
  c.get("services").log({ event: "unexpected", id: c.get("requestId"), error: nameAndPlace(error) });
  return problemAnswer(c, {
    code: "unexpected",
    status: 500,
    message: "Something went wrong that should not.",
    hint: `Try again; if it stays, report the request id ${c.get("requestId")}.`,
  });
}

/** What hono's own checks throw: broken JSON, a body of a kind that is not taken, one that is too large. */
function ofHono({ status }: HTTPException) {
  if (status === 415) {
    return {
      code: "unsupported-format" as const,
      status,
      message: "The body is of a kind that this address does not take.",
      hint: "Send it with the content type that /docs names.",
    };
  }
  return {
    code: status === 413 ? ("too-large" as const) : ("invalid-request" as const),
    status,
    message: "The request cannot be read.",
    hint: "Send a body of well-formed JSON, or of the kind that /docs names.",
  };
}
