import type { z } from "zod";
import { Refusal } from "../refusal.ts";

/** Puts the values that the next page begins after into one text. */
export function cursorOf(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

/** The values of a cursor; throws `invalid-request` where it is none of this list. */
export function readCursor<Shape extends z.ZodType>(shape: Shape, cursor: string): z.output<Shape> {
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    throw new Refusal("invalid-request", "This is no cursor of this list.", "Begin with the first page.");
  }
}
