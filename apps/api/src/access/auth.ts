import { audit, newId, tables, type Archive } from "@gender-lens/archive";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { APIError } from "better-auth/api";
import type { LogLine } from "../log.ts";
import { AUTH_PATH, PASSWORD } from "./auth-rules.ts";
import { openIdPlugin, roleFromProvider } from "./open-id.ts";
import type { SignIn } from "./start-rule.ts";

/** A session that nobody used for this long has ended. */
const SESSION_SECONDS = 24 * 3600;
/** How often the end of a session in use is moved on: once an hour, so that reading does not write. */
const RENEWED_AFTER_SECONDS = 3600;

interface Parts {
  archive: Archive;
  signIn: SignIn;
  publicUrl: URL;
  log: (line: LogLine) => void;
}

/**
 * The sign-in library, over the archive's own tables: passwords, sessions, OpenID Connect.
 *
 * Nobody makes an account for themselves by a password. No address of anyone is kept with a session. It sends requests
 * to the OpenID provider alone, and none where there is none.
 */
export function createAuth({ archive, signIn, publicUrl, log }: Parts) {
  const { openId } = signIn;
  return betterAuth({
    appName: "Gender Lens",
    baseURL: publicUrl.origin,
    basePath: AUTH_PATH,
    secret: signIn.secret,
    telemetry: { enabled: false },
    experimental: { instrumentation: { enabled: false } },
    database: drizzleAdapter(archive.db, {
      provider: "pg",
      schema: {
        user: tables.users,
        session: tables.sessions,
        account: tables.accounts,
        verification: tables.verifications,
      },
      transaction: true,
    }),
    advanced: {
      cookiePrefix: "gender-lens",
      useSecureCookies: publicUrl.protocol === "https:",
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true },
    },
    // Ours count by account and address together; see limits.ts.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: signIn.passwords,
      disableSignUp: true,
      minPasswordLength: PASSWORD.shortest,
      maxPasswordLength: PASSWORD.longest,
    },
    user: {
      additionalFields: {
        // Given by administrators and by the provider: no route takes it from the person, see auth-routes.ts.
        role: { type: "string", required: true, defaultValue: "reader" },
        open: { type: "boolean", required: true, defaultValue: true, input: false },
      },
      ...(openId === null ? {} : { validateUserInfo: roleFromProvider(archive, openId) }),
    },
    account: {
      encryptOAuthTokens: true,
      // Of one address that the provider has verified and an administrator has entered, there is one person.
      accountLinking: { enabled: true },
    },
    session: { expiresIn: SESSION_SECONDS, updateAge: RENEWED_AFTER_SECONDS },
    databaseHooks: {
      user: {
        create: {
          after: async ({ id, name, role }) => {
            const subject = { kind: "account", id, name };
            await audit(archive.db, { id, name }, "add-account", subject, { role, by: "OpenID provider" });
          },
        },
      },
      session: {
        create: {
          // Asked through the library, which may be in a transaction: an embedded database has one connection, and a
          // question beside the transaction would wait for its end for ever.
          before: async ({ userId }, context) => {
            const user: unknown = await context?.context.internalAdapter.findUserById(userId);
            if (!isOpen(user)) {
              throw new APIError("FORBIDDEN", { code: "account_closed", message: "The account is closed" });
            }
          },
        },
      },
    },
    onAPIError: { errorURL: `${publicUrl.origin}/sign-in` },
    // Its lines may quote an address, a state or what a provider answered: only their number is of use here.
    logger: { level: "error", log: (level) => log({ event: "sign-in-trouble", level }) },
    plugins: openId === null ? [] : [openIdPlugin(openId)],
  });
}

const isOpen = (user: unknown): boolean =>
  typeof user === "object" && user !== null && "open" in user && user.open === true;

/** The library, as the rest of the server sees it. */
export type Auth = ReturnType<typeof createAuth>;
