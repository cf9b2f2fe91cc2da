import { z } from "zod";

/**
 * Where an entry comes from: the file name of one of the texts the project started from with
 * chapter or section, the codebook with its section, or a document symbol.
 */
export const Source = z.string().min(3);

/** One of the texts that sources cite by key. */
export const PublishedText = z.strictObject({ key: z.string(), file: z.string(), title: z.string(), by: z.string() });
export type PublishedText = z.infer<typeof PublishedText>;
