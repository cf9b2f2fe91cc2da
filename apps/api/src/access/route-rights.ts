import { permissions, type Verb } from "@gender-lens/archive";
import { Role } from "@gender-lens/model";

/** What a route takes: a right, to be signed in with whatever role, or nothing. */
export type Needed = Verb | "signed-in" | "nothing";

const own = "/api/{archive}";

const EXPORTS = Object.fromEntries(
  ["figures", "paragraphs", "people", "series", "reviews"].flatMap((table) =>
    ["csv", "xlsx"].map((format): [string, Verb] => [
      `GET ${own}/exports/${table}.${format}`,
      table === "reviews" ? "read-reviews" : "export",
    ]),
  ),
);

/**
 * The right that each route of the document takes. It is the verbs of the archive that check rights; this table tells of
 * it, in the document and in the README, and a test asks every route as everyone to see that it tells the truth.
 */
export const ROUTE_RIGHTS: Readonly<Record<string, Needed>> = {
  "GET /api/health": "nothing",
  "GET /api/auth/ways": "nothing",
  "POST /api/auth/sign-in": "nothing",
  "POST /api/auth/sign-in/openid": "nothing",
  "POST /api/auth/sign-out": "nothing",
  "POST /api/auth/password": "nothing",
  "GET /api/version": "signed-in",
  "GET /api/me": "signed-in",
  [`GET ${own}/reports`]: "read-reports",
  [`GET ${own}/reports/{id}`]: "read-reports",
  [`GET ${own}/reports/{id}/assessment`]: "read-reports",
  [`GET ${own}/reports/{id}/layout`]: "read-reports",
  [`GET ${own}/reports/{id}/file`]: "read-reports",
  [`GET ${own}/reports/{id}/previous`]: "read-reports",
  [`GET ${own}/search`]: "search",
  [`GET ${own}/series`]: "read-series",
  [`GET ${own}/mission-quarters`]: "read-series",
  [`GET ${own}/people`]: "read-series",
  [`GET ${own}/coverage`]: "read-series",
  [`GET ${own}/expectations`]: "read-series",
  [`GET ${own}/comparisons`]: "compare",
  [`GET ${own}/publications`]: "read-publications",
  [`GET ${own}/publications/{id}`]: "read-publications",
  [`GET ${own}/publications/{id}/difference`]: "read-publications",
  ...EXPORTS,
  [`GET ${own}/batches`]: "read-batches",
  [`GET ${own}/batches/{id}`]: "read-batches",
  [`GET ${own}/batches/{id}/items`]: "read-batches",
  [`GET ${own}/batches/{id}/events`]: "read-batches",
  "GET /api/tokens": "own-tokens",
  "POST /api/tokens": "own-tokens",
  "DELETE /api/tokens/{id}": "own-tokens",
  [`POST ${own}/uploads`]: "add-draft",
  [`DELETE ${own}/reports/{id}`]: "delete-draft",
  [`PUT ${own}/reports/{id}/shares`]: "share",
  [`POST ${own}/batches/{id}/cancel`]: "run-batch",
  [`POST ${own}/batches/{id}/retry`]: "run-batch",
  "GET /api/colleagues": "read-people",
  [`POST ${own}/rescore`]: "rescore",
  [`POST ${own}/reports/{id}/retract`]: "retract",
  [`POST ${own}/reports/{id}/restore`]: "restore",
  [`POST ${own}/reports/{id}/supersede`]: "supersede",
  [`GET ${own}/reports/{id}/reviews`]: "read-reviews",
  [`GET ${own}/reviews`]: "read-reviews",
  [`POST ${own}/reports/{id}/reviews`]: "review",
  [`POST ${own}/review-sheet`]: "review",
  [`DELETE ${own}/reviews/{id}`]: "withdraw",
  [`POST ${own}/reviews/{id}/confirm`]: "confirm",
  [`POST ${own}/reports/{id}/settlements`]: "settle",
  [`GET ${own}/samples`]: "read-samples",
  [`GET ${own}/samples/{id}`]: "read-samples",
  [`GET ${own}/samples/{id}/items`]: "read-samples",
  [`GET ${own}/review-sheet`]: "read-samples",
  [`POST ${own}/samples`]: "draw",
  [`POST ${own}/publications`]: "publish",
  [`PUT ${own}/expectations`]: "set-expectations",
  [`GET ${own}/audit`]: "read-audit",
  [`GET ${own}/archive`]: "export-whole",
  [`POST ${own}/archive`]: "import-whole",
  "GET /api/accounts": "manage-accounts",
  "POST /api/accounts": "manage-accounts",
  "PATCH /api/accounts/{id}": "manage-accounts",
};

/** Whether a role, held to no scope, may use what needs this. */
export function roleMay(role: Role, needed: Needed): boolean {
  if (needed === "nothing" || needed === "signed-in") return true;
  return Role.options.indexOf(role) >= Role.options.indexOf(permissions[needed].role);
}

/** One sentence on who may use a route, for its description. */
export function whoMay(needed: Needed): string {
  if (needed === "nothing") return "Needs no sign-in.";
  if (needed === "signed-in") return "For everyone who has signed in.";
  const { role, kind } = permissions[needed];
  return `Takes the role ${role}; of a token, the scope \`${needed}\` or \`${kind}\`.`;
}
