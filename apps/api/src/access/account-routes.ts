import {
  addAccount,
  allow,
  changeAccount,
  createToken,
  listAccounts,
  listPeople,
  listTokens,
  removeToken,
  setPassword,
  tables,
  type Archive,
} from "@gender-lens/archive";
import { Id } from "@gender-lens/model";
import { createRoute, z } from "@hono/zod-openapi";
import { eq } from "drizzle-orm";
import { json, nothing, problems } from "../openapi/responses.ts";
import { routes } from "../openapi/routes.ts";
import {
  accountPage,
  ChangedAccount,
  MadeToken,
  NewAccount,
  NewToken,
  personPage,
  shownAccount,
  shownMe,
  tokenPage,
} from "./schemas.ts";

/** Loaded where a password is set alone: a server on one's own computer has none. */
const hashed = async (password: string): Promise<string> => (await import("better-auth/crypto")).hashPassword(password);

const body = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { "application/json": { schema } } },
});
const about = { tags: ["Access"] };
const query = z.object({});

const me = createRoute({
  ...about,
  method: "get",
  path: "/api/me",
  summary: "Who asks, and with what role",
  request: { query },
  responses: { 200: json(shownMe, "You."), ...problems() },
});
const people = createRoute({
  ...about,
  method: "get",
  path: "/api/colleagues",
  summary: "Who a draft can be shared with",
  request: { query },
  responses: { 200: json(personPage, "Everyone who may sign in."), ...problems() },
});
const accounts = createRoute({
  ...about,
  method: "get",
  path: "/api/accounts",
  summary: "All accounts, closed ones too",
  request: { query },
  responses: { 200: json(accountPage, "The accounts, by name."), ...problems() },
});
const newAccount = createRoute({
  ...about,
  method: "post",
  path: "/api/accounts",
  summary: "Make an account",
  request: body(NewAccount),
  responses: { 201: json(shownAccount, "The account."), ...problems(409) },
});
const changedAccount = createRoute({
  ...about,
  method: "patch",
  path: "/api/accounts/{id}",
  summary: "Rename, give another role or password, close or open",
  description: "Closing an account, or giving it another password, ends its sessions at once.",
  request: { params: z.object({ id: z.string().min(1).max(64) }), ...body(ChangedAccount) },
  responses: { 200: json(shownAccount, "The account."), ...problems(409) },
});
const tokens = createRoute({
  ...about,
  method: "get",
  path: "/api/tokens",
  summary: "Tokens of one's own; administrators see everyone's",
  request: { query },
  responses: { 200: json(tokenPage, "The tokens, newest first."), ...problems() },
});
const newToken = createRoute({
  ...about,
  method: "post",
  path: "/api/tokens",
  summary: "Make a token; its key is shown this once",
  request: body(NewToken),
  responses: { 201: json(MadeToken, "The key, and the token as lists show it."), ...problems() },
});
const removedToken = createRoute({
  ...about,
  method: "delete",
  path: "/api/tokens/{id}",
  summary: "End a token",
  request: { params: z.object({ id: Id }) },
  responses: { 204: nothing("It is ended."), ...problems() },
});

/** Everything there is, as one page. */
const whole = <Item>(items: Item[]) => ({ items, next: null, total: items.length });

async function emailOf({ db }: Archive, id: string): Promise<string | null> {
  const [user] = await db.select({ email: tables.users.email }).from(tables.users).where(eq(tables.users.id, id));
  return user?.email ?? null;
}

/** Who asks, accounts, tokens. They stand in the user's own archive and hold for both. */
export const accountRoutes = routes()
  .openapi(me, async (c) => {
    const services = c.get("services");
    const { id, name, role, scopes } = c.get("actor");
    const email = await emailOf(await services.archive("own"), id);
    const signInNeeded = services.access.rule.signIn !== null;
    return c.json({ id, name, email, role, scopes: scopes === null ? null : [...scopes], signInNeeded }, 200);
  })
  .openapi(people, async (c) =>
    c.json(whole(await listPeople(await c.get("services").archive("own"), c.get("actor"))), 200),
  )
  .openapi(accounts, async (c) =>
    c.json(whole(await listAccounts(await c.get("services").archive("own"), c.get("actor"))), 200),
  )
  .openapi(newAccount, async (c) => {
    const { password, ...input } = c.req.valid("json");
    const actor = c.get("actor");
    // Before the password is hashed, which is slow on purpose: who may not make accounts shall not make work either.
    allow(actor, "manage-accounts");
    const passwordHash = password === undefined ? null : await hashed(password);
    const archive = await c.get("services").archive("own");
    return c.json(await addAccount(archive, actor, { ...input, passwordHash }), 201);
  })
  .openapi(changedAccount, async (c) => {
    const { password, ...change } = c.req.valid("json");
    const { id } = c.req.valid("param");
    const actor = c.get("actor");
    allow(actor, "manage-accounts");
    const archive = await c.get("services").archive("own");
    const changed = await changeAccount(archive, actor, id, change);
    if (password !== undefined) await setPassword(archive, actor, id, await hashed(password));
    return c.json(changed, 200);
  })
  .openapi(tokens, async (c) =>
    c.json(whole(await listTokens(await c.get("services").archive("own"), c.get("actor"))), 200),
  )
  .openapi(newToken, async (c) => {
    const made = await createToken(await c.get("services").archive("own"), c.get("actor"), c.req.valid("json"));
    c.header("Cache-Control", "no-store");
    return c.json(made, 201);
  })
  .openapi(removedToken, async (c) => {
    await removeToken(await c.get("services").archive("own"), c.get("actor"), c.req.valid("param").id);
    return c.body(null, 204);
  });
