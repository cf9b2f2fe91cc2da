import fc from "fast-check";
import type { Described, Operation } from "./described.ts";
import { hostile, valueOf, type Known } from "./values.ts";

/** A request as it is sent. */
export interface Made {
  operation: Operation;
  address: string;
  init: RequestInit;
  /** Whether nothing was broken on purpose. */
  plain: boolean;
}

const FORM = "multipart/form-data";
const asText = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));
/** Halves of surrogate pairs cannot stand in an address. */
const inAddress = (value: unknown): string => encodeURIComponent(asText(value).toWellFormed());

/** Requests of one route: a third or more as described, the others with one thing wrong. */
export function requestsOf(operation: Operation, known: Known, schemas: Record<string, Described>): fc.Arbitrary<Made> {
  const of = (schema: Described, name: string) => valueOf(schema, known, schemas, name);
  const { parameters, body } = operation;
  const where = (place: string) => parameters.filter((one) => one.in === place);
  const path = fc.record(Object.fromEntries(where("path").map(({ name, schema }) => [name, of(schema, name)])));
  const query = fc.record(Object.fromEntries(where("query").map(({ name, schema }) => [name, of(schema, name)])), {
    requiredKeys: where("query").flatMap(({ name, required }) => (required === true ? [name] : [])),
  });
  const kind = Object.keys(body ?? {})[0] ?? null;
  const content = kind === null ? fc.constant(undefined) : of(body?.[kind]?.schema ?? {}, "");
  const harm = fc.oneof(
    { weight: 4, arbitrary: fc.constant({ kind: "none" as const }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("path" as const), value: hostile }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("query" as const), value: hostile, at: fc.nat() }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("body" as const), value: hostile, at: fc.nat() }) },
    { weight: 1, arbitrary: fc.constant({ kind: "unknown-field" as const }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("raw" as const),
        text: fc.constantFrom("{", "[1,", "nul", '{"a":1}}', "\u0000", "[".repeat(20_000)),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("type" as const),
        type: fc.constantFrom(
          "text/plain",
          "application/xml",
          "multipart/form-data",
          "application/json; charset=utf-16",
        ),
      }),
    },
  );
  return fc.tuple(path, query, content, harm).map(([inPath, inQuery, sent, harmed]) => {
    const steps: Record<string, unknown> = { ...inPath };
    const asked: [string, unknown][] = Object.entries(inQuery);
    let value: unknown = sent;
    let type = kind;
    let text: string | null = null;
    if (harmed.kind === "path" && where("path").length > 0) steps[where("path").at(-1)?.name ?? ""] = harmed.value;
    if (harmed.kind === "query") {
      const names = [...where("query").map(({ name }) => name), "unknown"];
      asked.push([names[harmed.at % names.length] ?? "unknown", harmed.value]);
    }
    if (harmed.kind === "body" && kind !== null) value = broken(value, harmed.value, harmed.at);
    if (harmed.kind === "unknown-field") {
      asked.push(["missoin", "UNMISS"]);
      if (typeof value === "object" && value !== null) value = { ...value, __unknown: 1 };
    }
    if (harmed.kind === "raw" && kind !== null) text = harmed.text;
    if (harmed.kind === "type" && kind !== null) ({ type } = harmed);
    const search = asked.map(([name, one]) => `${name}=${inAddress(one)}`).join("&");
    const address = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => inAddress(steps[name]));
    return {
      operation,
      address: search === "" ? address : `${address}?${search}`,
      init: {
        method: operation.method,
        ...(kind === null
          ? {}
          : {
              headers: { "content-type": type === FORM ? `${FORM}; boundary=x` : (type ?? "") },
              body: text ?? bodyOf(kind, value),
            }),
      },
      plain: harmed.kind === "none",
    };
  });
}

function bodyOf(kind: string, value: unknown): string {
  if (kind !== FORM) return JSON.stringify(value) ?? "";
  const { files = [], ...fields } = Object(value) as { files?: unknown[] };
  const parts = [
    ...Object.entries(fields).map(([name, one]) => [`name="${name}"`, asText(one)]),
    ...(Array.isArray(files) ? files : [files]).map((one) => ['name="files"; filename="../a\u202E.pdf"', asText(one)]),
  ].map(([names, text]) => `--x\r\nContent-Disposition: form-data; ${names}\r\n\r\n${text}\r\n`);
  return `${parts.join("")}--x--\r\n`;
}

/** A value with one part of it, or the whole of it, put into something else. */
function broken(value: unknown, by: unknown, at: number): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return by;
  const names = Object.keys(value);
  const name = names[at % (names.length + 1)];
  return name === undefined ? by : { ...value, [name]: by };
}
