import type { Series } from "@gender-lens/model";
import { texts } from "../texts/index.ts";

/** Key of the reports that say nothing of what a series is grouped by. */
const NO_KEY = "none";

/** A group of a series as people read it: words where its reports name no mission, department or date. */
export const groupName = (key: string, by: Series["by"]): string => (key === NO_KEY ? texts.shared.noGroup[by] : key);
