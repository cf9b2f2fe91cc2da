import { parse } from "yaml";
import { z } from "zod";

/** Reads a file of the package by its path from the package's folder. */
export type Read = (path: string) => string;

/** Entries of one YAML file, checked; throws with the file's name and the place of every fault. */
export function entries<T>(read: Read, file: string, schema: z.ZodType<T>): T[] {
  const result = z.array(schema).safeParse(parse(read(`data/${file}`)));
  if (!result.success) throw new Error(`data/${file}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** Throws where a source is neither a document symbol nor the key of a published text with a place in it. */
export function checkSources(file: string, sources: readonly string[], keys: readonly string[]): void {
  const symbol =
    /^(?:[SA]\/(?:RES|PRST|\d{4})|S\/\d+ \(\d{4}\)|General Assembly agenda item|Commission on the Status of Women|Charter Article)/;
  for (const source of sources) {
    if (symbol.test(source) || keys.some((key) => source === key || source.startsWith(`${key}, `))) continue;
    throw new Error(`data/${file}: unknown source "${source}"`);
  }
}
