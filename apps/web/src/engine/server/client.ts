import type { AppType } from "@gender-lens/api";
import { hc } from "hono/client";
import { unreachable } from "../errors.ts";
import { noteAnswer, noteSilence } from "../reach.ts";
import { refusal } from "./refusal.ts";

/**
 * The API by its own types: an address, a parameter or an answer that the server does not know is an error when the
 * app is built.
 */
export const client = hc<AppType>("/", { fetch: reaching });

/** Like fetch, but notes whether the server answers, and throws what it refuses as an EngineError. */
async function reaching(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(input, init);
  } catch (error) {
    if (init?.signal?.aborted) throw error;
    noteSilence();
    throw unreachable(error);
  }
  if (response.ok) {
    noteAnswer();
    return response;
  }
  if (!(response.headers.get("content-type") ?? "").includes("json")) {
    // A gateway without the server behind it.
    noteSilence();
    throw unreachable(`HTTP ${response.status}`);
  }
  noteAnswer();
  throw refusal(await response.json());
}

/** The JSON of an answer; what was refused has been thrown before. */
export async function answerOf<Answer>(asked: Promise<{ json(): Promise<Answer> }>): Promise<Answer> {
  return (await asked).json();
}

/** A query as an address has it: every value a word, what is not given left out. */
type Words<Query> = {
  [Key in keyof Query]: NonNullable<Query[Key]> extends number
    ? string
    : NonNullable<Query[Key]> extends boolean
      ? "true" | "false"
      : Query[Key];
};

export function words<Query extends object>(query: Query): Words<Query> {
  const given = Object.entries(query).flatMap(([key, value]) =>
    value === undefined || value === null || value === "" ? [] : [[key, String(value)]],
  );
  return Object.fromEntries(given) as Words<Query>; // each value by the rule of Words
}
