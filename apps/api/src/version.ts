import about from "../package.json" with { type: "json" };

/** Version of Gender Lens that the server is of. */
export const VERSION = about.version;
