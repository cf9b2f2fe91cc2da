import type { PartLimits } from "./multipart.ts";

const MB = 1024 * 1024;

/** What one upload may hold: a file as large as the reader takes, an archive of many the same, ten such in all. */
export const FORM_LIMITS: PartLimits = {
  fileBytes: 100 * MB,
  fieldBytes: 4 * 1024,
  parts: 5000,
  total: 1024 * MB,
};
