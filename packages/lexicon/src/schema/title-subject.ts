import { z } from "zod";
import { Source } from "./source.ts";

/** A subject whose reports are thematic wherever it stands in a title. */
export const TitleSubject = z.strictObject({ phrase: z.string(), source: Source });
export type TitleSubject = z.infer<typeof TitleSubject>;
