import { allow, draftsFor, exportWhole, importWhole } from "@gender-lens/archive";
import { createRoute, z } from "@hono/zod-openapi";
import { attachment } from "../openapi/attachment.ts";
import { binary, json, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import { InArchive } from "../openapi/schemas.ts";
import { RefusedRequest } from "../problems/refused-request.ts";
import { openSpool, type Spool } from "./spool.ts";

const ZIP = "application/zip";
/** Bytes of a whole archive that are taken: ten thousand reports with their files. */
const MOST_BYTES = 32 * 1024 ** 3;

/** Says whose drafts the file holds. */
const DRAFTS = "X-Gender-Lens-Drafts";

const path = "/api/{archive}/archive" as const;
const params = InArchive;

const whole = createRoute({
  method: "get",
  path,
  tags: ["Archive"],
  summary: "The whole archive as one file",
  description: `For administrators: without the drafts of others that they may not see. The operator of the computer (the command, or a server without sign-in) gets those too. The header \`${DRAFTS}\` and the manifest in the file say which: \`all\` or \`visible\`. No password, session or token is in it.`,
  request: { params },
  responses: { 200: binary([ZIP], "The file."), ...problems() },
});

const restored = createRoute({
  method: "post",
  path,
  tags: ["Archive"],
  summary: "Read a whole archive into an empty one",
  description: "All of it or nothing. A conflict where the archive holds anything.",
  request: {
    params,
    body: { required: true, content: { [ZIP]: { schema: { type: "string", format: "binary" } as const } } },
  },
  responses: { 200: json(z.record(z.string(), z.int()), "How many of each there are now."), ...problems(409, 422) },
});

/** The whole archive, out and in. */
export const wholeRoutes = routes()
  .openapi(whole, async (c) => {
    const archive = c.get("archive");
    const headers = {
      "Content-Type": ZIP,
      "Content-Disposition": attachment(`${archive.sample ? "SAMPLE-" : ""}gender-lens-archive.zip`),
      [DRAFTS]: draftsFor(c.get("actor")),
    };
    allow(c.get("actor"), "export-whole");
    if (c.req.method === "HEAD") return c.body(null, 200, headers);
    const spool = await openSpool();
    await exportWhole(archive, c.get("actor"), spool.write).catch((error) => discarded(spool, error));
    return c.body(spool.read(), 200, { ...headers, "Content-Length": String(spool.size()) });
  })
  .openapi(restored, async (c) => {
    allow(c.get("actor"), "import-whole");
    if (!/^application\/zip\b/i.test(c.req.header("content-type") ?? "")) {
      throw new RefusedRequest("unsupported-format", "The body is no archive.", `Send it as ${ZIP}.`);
    }
    const spool = await openSpool();
    try {
      for await (const chunk of c.req.raw.body ?? []) {
        if (spool.size() + chunk.length > MOST_BYTES) {
          throw new RefusedRequest("too-large", "The archive is larger than 32 GB.", "Restore it by the command.");
        }
        await spool.write(chunk);
      }
      return c.json(await importWhole(c.get("archive"), c.get("actor"), spool.read()), 200);
    } finally {
      await spool.discard();
    }
  });

async function discarded(spool: Spool, error: unknown): Promise<never> {
  await spool.discard();
  throw error;
}
