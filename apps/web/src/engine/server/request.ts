import type { Problem } from "@gender-lens/model";
import { EngineError, fromProblem, unreachable } from "../errors.ts";
import { noteAnswer, noteSilence } from "../reach.ts";

type Query = Record<string, string | number | boolean | undefined>;

interface Asked {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  query?: Query | undefined;
  body?: unknown;
  signal?: AbortSignal | undefined;
}

/** Parameters as the API reads them; what is not given is left out. */
export function queryString(query: Query | undefined): string {
  const given = Object.entries(query ?? {}).flatMap(([key, value]) =>
    value === undefined || value === "" ? [] : [[key, String(value)]],
  );
  const text = new URLSearchParams(given).toString();
  return text === "" ? "" : `?${text}`;
}

/** One request to the API; throws an EngineError where it is refused or not answered. */
export async function send(path: string, { method = "GET", query, body, signal }: Asked = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`${path}${queryString(query)}`, {
      method,
      headers: { accept: "application/json", ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    noteSilence();
    throw unreachable(error);
  }
  return answered(response);
}

async function answered(response: Response): Promise<Response> {
  const json = (response.headers.get("content-type") ?? "").includes("json");
  if (response.ok) {
    noteAnswer();
    return response;
  }
  if (!json) {
    // A gateway without the server behind it.
    noteSilence();
    throw unreachable(`HTTP ${response.status}`);
  }
  noteAnswer();
  throw refusal(await response.json());
}

/** The error of a body that says why; one of another shape is told as it is. */
export function refusal(body: unknown): EngineError {
  if (isProblem(body)) return fromProblem(body);
  return new EngineError({ code: "unexpected", message: JSON.stringify(body), hint: "" });
}

function isProblem(body: unknown): body is Problem {
  return typeof body === "object" && body !== null && "code" in body && "detail" in body && "hint" in body;
}

/** One request whose answer is JSON of a type that the API's schema promises. */
export async function ask<Answer>(path: string, asked?: Asked): Promise<Answer> {
  const response = await send(path, asked);
  if (response.status === 204) return undefined as Answer; // only for requests whose answer is empty
  return response.json() as Promise<Answer>; // the server checks every answer against its schema in its own tests
}
