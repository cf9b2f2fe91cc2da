/** An id that nothing has: who may do a thing is told that there is no such one, who may not is told that. */
export const NOBODYS = "01a22412-97a4-7000-a857-d6d083c8bb8e";

const reason = { reason: "because a test asks" };
const review = { paragraph: "b:1", textHash: "0".repeat(16), decisions: { gap: true } };
const period = { from: "2031-01-01", to: "2031-12-31", set: "all" };

/** What a route is sent, by `METHOD path`: a body that fits, so that nothing is refused for its form. */
export const BODIES: Readonly<Record<string, unknown>> = {
  "POST /api/auth/sign-in": { email: "nobody@example.org", password: "a password of nobody" },
  "POST /api/auth/sign-in/openid": {},
  "POST /api/auth/password": { current: "a password of nobody", next: "another password" },
  "POST /api/{archive}/reports/{id}/retract": reason,
  "POST /api/{archive}/reports/{id}/supersede": { by: NOBODYS },
  "PUT /api/{archive}/reports/{id}/shares": { people: [] },
  "POST /api/{archive}/reports/{id}/reviews": review,
  "POST /api/{archive}/reports/{id}/settlements": review,
  "POST /api/{archive}/batches/{id}/retry": {},
  "POST /api/{archive}/rescore": {},
  "POST /api/{archive}/samples": { name: "of a test", queue: "random", blind: true, size: 1 },
  "POST /api/{archive}/publications": { name: "of a test", by: "year", ...period },
  "PUT /api/{archive}/expectations": { mission: "UNMISS", year: 2031, expected: 4 },
  "POST /api/accounts": { name: "Someone", email: "someone@example.org", role: "reader" },
  "PATCH /api/accounts/{id}": { name: "Someone else" },
  "POST /api/tokens": { name: "of a test", scopes: ["read"], days: 1 },
};

/** What a route is asked, where it takes parameters that must be there. */
export const QUERIES: Readonly<Record<string, string>> = {
  "GET /api/{archive}/search": "?text=women",
  "GET /api/{archive}/review-sheet": `?report=${NOBODYS}`,
  "GET /api/{archive}/series": "?by=year&set=all",
  "GET /api/{archive}/people": "?by=year&set=all",
  "GET /api/{archive}/mission-quarters": "?set=all",
  "GET /api/{archive}/coverage": "?set=dpo",
  "GET /api/{archive}/comparisons": `?before=${NOBODYS}&after=${NOBODYS}`,
};
