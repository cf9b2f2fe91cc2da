import { getTableName, is } from "../storage/drizzle.ts";
import { PgTable } from "../storage/schema/pg-core.ts";
import { expect, test } from "vitest";
import * as schema from "../storage/schema/index.ts";
import { PARTS } from "./parts.ts";

/** Secrets, and work that is under way. */
const LEFT_OUT = ["accounts", "api_tokens", "batch_items", "batches", "sessions", "uploads", "verifications"];

test("every table is in the file, or is left out for a reason", () => {
  const tables = Object.values(schema).flatMap((one: unknown) => (is(one, PgTable) ? getTableName(one) : []));
  expect([...PARTS.map(({ name }) => name), ...LEFT_OUT].toSorted()).toEqual(tables.toSorted());
});
