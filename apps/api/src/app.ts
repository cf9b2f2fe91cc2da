import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Hono, Schema } from "hono";
import { compress } from "hono/compress";
import { requestId } from "hono/request-id";
import { accountRoutes } from "./access/account-routes.ts";
import { authRoutes, openIdCallback } from "./access/auth-routes.ts";
import { auditRoutes } from "./audit/routes.ts";
import { batchEventRoutes } from "./batches/events.ts";
import { batchRoutes } from "./batches/routes.ts";
import { comparisonRoutes } from "./comparisons/routes.ts";
import { docs } from "./docs/page.ts";
import type { AppEnv } from "./env.ts";
import { exportRoutes } from "./exports/routes.ts";
import { healthRoutes } from "./health/routes.ts";
import { chosenArchive } from "./middleware/chosen-archive.ts";
import { etags } from "./middleware/etags.ts";
import { limitedBody } from "./middleware/limited-body.ts";
import { requestLog } from "./middleware/request-log.ts";
import { soundText } from "./middleware/sound-text.ts";
import { openApiDocument } from "./openapi/document.ts";
import { methodsOf } from "./openapi/methods-at.ts";
import { routes } from "./openapi/routes.ts";
import { publicationRoutes } from "./publications/routes.ts";
import { reportChangeRoutes } from "./reports/change.ts";
import { reportFileRoutes } from "./reports/file.ts";
import { reportListRoutes } from "./reports/list.ts";
import { reportReadRoutes } from "./reports/read.ts";
import { reportReviewRoutes } from "./reviews/of-report.ts";
import { reviewRoutes } from "./reviews/all.ts";
import { reviewSheetRoutes } from "./review-sheets/routes.ts";
import { notFound } from "./problems/not-found.ts";
import { onError } from "./problems/on-error.ts";
import { sampleRoutes } from "./samples/routes.ts";
import { searchRoutes } from "./search/routes.ts";
import { expectationRoutes } from "./series/expectations.ts";
import { seriesRoutes } from "./series/routes.ts";
import type { Services } from "./services.ts";
import { uploadRoutes } from "./uploads/routes.ts";
import { wholeRoutes } from "./whole/routes.ts";
import { webFiles } from "./web/files.ts";

/** Every route of the API, a group a resource. */
const api = routes();
api.route("/", reportListRoutes);
api.route("/", reportReadRoutes);
api.route("/", reportFileRoutes);
api.route("/", reportChangeRoutes);
api.route("/", reportReviewRoutes);
api.route("/", reviewRoutes);
api.route("/", reviewSheetRoutes);
api.route("/", uploadRoutes);
api.route("/", batchRoutes);
api.route("/", batchEventRoutes);
api.route("/", sampleRoutes);
api.route("/", publicationRoutes);
api.route("/", seriesRoutes);
api.route("/", expectationRoutes);
api.route("/", searchRoutes);
api.route("/", comparisonRoutes);
api.route("/", exportRoutes);
api.route("/", auditRoutes);
api.route("/", wholeRoutes);
api.route("/", healthRoutes);
api.route("/", authRoutes);
api.route("/", accountRoutes);

/** Each of a union of sets of routes as the schema of its routes, and these as one. */
type SchemaOf<Routes> = (
  Routes extends OpenAPIHono<AppEnv, infer Routed, "/"> ? (schema: Routed) => void : never
) extends (schema: infer All extends Schema) => void
  ? All
  : never;

/**
 * The types of the API, for hono's typed client: `hc<AppType>` knows each address, what it takes and what it answers.
 * One plain set of routes: a chain or a union of the groups says the same and makes the compiler build a million types more.
 */
export type AppType = Hono<
  AppEnv,
  SchemaOf<
    | typeof reportListRoutes
    | typeof reportReadRoutes
    | typeof reportFileRoutes
    | typeof reportChangeRoutes
    | typeof reportReviewRoutes
    | typeof reviewRoutes
    | typeof reviewSheetRoutes
    | typeof uploadRoutes
    | typeof batchRoutes
    | typeof batchEventRoutes
    | typeof sampleRoutes
    | typeof publicationRoutes
    | typeof seriesRoutes
    | typeof expectationRoutes
    | typeof searchRoutes
    | typeof comparisonRoutes
    | typeof exportRoutes
    | typeof auditRoutes
    | typeof wholeRoutes
    | typeof healthRoutes
    | typeof authRoutes
    | typeof accountRoutes
  >,
  "/"
>;

/** The OpenAPI document of the API. */
export const document = openApiDocument(api);

interface Parts {
  services: Omit<Services, "methodsAt">;
  /** Folder of the built web app; null where there is none. */
  web: string | null;
}

/** The whole app: what is done for every request, the API, its reference, and the files of the web app. */
export function createApp({ services, web }: Parts) {
  const app = routes();
  const complete: Services = { ...services, methodsAt: methodsOf(api) };
  app.use(requestId());
  app.use(async (c, next) => {
    c.set("services", complete);
    await next();
  });
  app.use(requestLog());
  app.use(compress());
  app.use(etags());
  for (const middleware of complete.access.middleware) app.use(middleware);
  app.use("/api/*", limitedBody(), soundText());
  app.use("/api/:archive{own|sample}/*", chosenArchive());
  app.route("/", api);
  app.get("/api/auth/callback/openid", openIdCallback);
  app.get("/openapi.json", (c) => c.json(document));
  app.route("/", docs);
  if (web !== null) app.use(webFiles(web));
  app.notFound(notFound);
  app.onError(onError);
  return app;
}
