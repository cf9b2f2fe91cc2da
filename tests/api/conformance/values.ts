import fc from "fast-check";
import type { Described } from "./described.ts";

/** Names of things that are there, so that generated requests reach more than "not found". */
export interface Known {
  ids: readonly string[];
  paragraphs: readonly string[];
  textHashes: readonly string[];
  cursors: readonly string[];
}

/** What breaks programs: wrong kinds, ends of ranges, text that databases and parsers stumble over. */
const HOSTILE: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1e308,
  Number.MAX_SAFE_INTEGER,
  2 ** 31,
  1.5,
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\uD800",
  "\u202Efdp.exe",
  "1e999",
  "99999999999999999999",
  "-0",
  "NaN",
  "../../etc/passwd",
  "' OR 1=1 --",
  "%",
  "\\",
  "a & ! | ( <-> *",
  '"unclosed',
  "x".repeat(5000),
  "__proto__",
  "constructor",
  "0000-00-00",
  "2031-02-30",
  "9999999-12-31",
  "{}",
  [],
  {},
  [[[[]]]],
  { toString: 1 },
];
export const hostile: fc.Arbitrary<unknown> = fc.constantFrom(...HOSTILE);

const WORDS = ["women", "UNMISS", "2031-Q2", "dpo", "year", "sexual violence", '"peace and security"', "-camp", "b:1"];

/** Values by a schema: mostly such as fit it, and where it names something, mostly what is there. */
export function valueOf(
  schema: Described,
  known: Known,
  schemas: Record<string, Described>,
  name = "",
): fc.Arbitrary<unknown> {
  const of = (inner: Described, called = ""): fc.Arbitrary<unknown> => valueOf(inner, known, schemas, called);
  if (schema.$ref !== undefined) return of(schemas[schema.$ref.split("/").at(-1) ?? ""] ?? {}, name);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((one) => of(one, name)));
  const types = Array.isArray(schema.type) ? schema.type : [schema.type ?? "string"];
  return fc.oneof(...types.map((type) => ofType(type, schema, known, of, name)));
}

function ofType(
  type: string,
  schema: Described,
  known: Known,
  of: (inner: Described, name?: string) => fc.Arbitrary<unknown>,
  name: string,
): fc.Arbitrary<unknown> {
  if (type === "null") return fc.constant(null);
  if (type === "boolean") return fc.boolean();
  if (type === "integer" || type === "number") {
    const min = Math.ceil(schema.minimum ?? (schema.exclusiveMinimum ?? 0) + 1);
    return fc.integer({ min, max: Math.max(min, Math.min(schema.maximum ?? 3000, 2 ** 31 - 1)) });
  }
  if (type === "array") {
    return fc.array(of(schema.items ?? {}, name), { minLength: schema.minItems ?? 0, maxLength: 3 });
  }
  if (type === "object") {
    const required = new Set(schema.required);
    return fc.record(
      Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, inner]) => [key, of(inner, key)])),
      { requiredKeys: [...required] },
    );
  }
  return textOf(schema, known, name);
}

function textOf(schema: Described, known: Known, name: string): fc.Arbitrary<unknown> {
  if (schema.format === "uuid") {
    return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...known.ids) }, { weight: 1, arbitrary: fc.uuid() });
  }
  if (schema.format === "date") return fc.constantFrom("2030-01-01", "2031-04-14", "2031-12-31", "1999-12-31");
  if (name === "paragraph") return fc.constantFrom(...known.paragraphs, "b:9999");
  if (name === "textHash") return fc.constantFrom(...known.textHashes, "0".repeat(16));
  if (name === "cursor") return fc.constantFrom(...known.cursors, "WzFd", "nonsense");
  if (schema.pattern !== undefined) return fc.constantFrom("2031-Q2", "2031-Q1", "10", "1", "2031");
  const { minLength = 0, maxLength = 40 } = schema;
  const made = fc.string({ unit: "grapheme", minLength, maxLength: Math.max(minLength, Math.min(maxLength, 40)) });
  return fc.oneof(fc.constantFrom(...WORDS), made);
}
