import { readFileSync } from "node:fs";

/** The script that lays out pages inside the browser. */
export const PAGINATION = readFileSync(new URL("./paginate.js", import.meta.url), "utf8");
