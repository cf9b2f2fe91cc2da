import { z } from "zod";

/**
 * Where an entry comes from: the file name of one of the texts the project started from with
 * chapter or section, the codebook with its section, or a document symbol.
 */
export const Source = z.string().min(3);
