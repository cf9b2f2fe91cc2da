import { refusalOf } from "@gender-lens/archive";
import { requestId } from "hono/request-id";
import { securityHeaders } from "./access/headers.ts";
import { ownSiteOnly } from "./access/origin.ts";
import type { AccessRule } from "./access/start-rule.ts";
import { routes } from "./openapi/routes.ts";
import { problemAnswer } from "./problems/answer.ts";
import { STATUS } from "./problems/statuses.ts";
import { webFiles } from "./web/files.ts";

const STARTING = {
  code: "database-unavailable",
  status: 503,
  message: "starting",
  hint: "The archive is being opened; ask again in a moment.",
  headers: { "Retry-After": "1" },
} as const;

/**
 * What answers while the archive is being opened, which takes an embedded one seconds when it is made: the web app's
 * files, and of the API one answer to everything, which says that the server is starting.
 */
export function startingApp(rule: AccessRule, web: string | null) {
  const app = routes();
  app.use(requestId(), securityHeaders(rule), ownSiteOnly(rule));
  if (web !== null) app.use(webFiles(web));
  app.all("*", (c) => problemAnswer(c, STARTING));
  app.onError((error, c) => {
    const refusal = refusalOf(error);
    if (refusal === null) return problemAnswer(c, STARTING);
    const { code, message, hint } = refusal;
    return problemAnswer(c, { code, status: STATUS[code], message, hint });
  });
  return app;
}
