import type { MiddlewareHandler } from "hono";
import { ArchiveName } from "@gender-lens/model";
import type { AppEnv } from "../env.ts";
import { RefusedRequest } from "../problems/refused-request.ts";

/** Says of every answer which archive it is of: what is of fictional reports is known by it, whatever it holds. */
const ARCHIVE = "Gender-Lens-Archive";

/** Opens the archive that the path names. */
export function chosenArchive(): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const name = ArchiveName.safeParse(c.req.param("archive"));
    if (!name.success) {
      throw new RefusedRequest("not-found", "There is no archive of that name.", "There are two: own and sample.");
    }
    c.header(ARCHIVE, name.data === "sample" ? "SAMPLE" : name.data);
    c.set("archive", await c.get("services").archive(name.data));
    await next();
  };
}
