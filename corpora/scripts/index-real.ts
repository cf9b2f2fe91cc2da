/** Writes `index.yml` from the gold of real reports, which lies outside the project (`GENDER_LENS_REPORTS`). */
import { writeFileSync } from "node:fs";
import { INDEX, indexOf, readGolds } from "../src/realReports.ts";

writeFileSync(INDEX, indexOf(readGolds()));
