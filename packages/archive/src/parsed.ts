import type { z } from "zod";
import { Refusal } from "./refusal.ts";

/** What a user sent, by its schema; throws `invalid-request` with the first place that does not fit. */
export function parsed<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  const at = first && first.path.length > 0 ? `${first.path.join(".")}: ` : "";
  throw new Refusal("invalid-request", `${at}${first?.message ?? "not as asked for"}`, "Correct it and send it again.");
}
