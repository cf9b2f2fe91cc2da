import { csv } from "./csv.ts";
import type { Format, Occasion } from "./format.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import { table } from "./table.ts";

/** The formats of `score` by name. */
export const formats = { table, json, csv, md: markdown } satisfies Record<string, (occasion: Occasion) => Format>;
export type FormatName = keyof typeof formats;
