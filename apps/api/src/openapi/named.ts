import { z } from "@hono/zod-openapi";

/**
 * The same schema under a name, so that the OpenAPI document describes it once and refers to it.
 *
 * The extension that adds `.openapi()` reaches only schemas made after it; the model's are made before.
 */
export function named<Schema extends z.ZodType>(name: string, schema: Schema): Schema {
  // Safe: the extension gives back a copy of the schema that it is called on.
  return z.ZodType.prototype.openapi.call(schema, name) as Schema;
}
