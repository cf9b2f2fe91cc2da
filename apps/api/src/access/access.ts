import { addFirstAdministrator, hasAdministrator, Refusal, type Archive } from "@gender-lens/archive";
import { except } from "hono/combine";
import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "../env.ts";
import type { LogLine } from "../log.ts";
import type { Access } from "../services.ts";
import { whoAsks } from "./actor.ts";
import { securityHeaders } from "./headers.ts";
import { createLimits } from "./limits.ts";
import { ownSiteOnly } from "./origin.ts";
import type { AccessRule } from "./start-rule.ts";

interface Parts {
  /** The archive that holds accounts and tokens: the user's own. */
  archive: Archive;
  rule: AccessRule;
  localSecret: string | null;
  log: (line: LogLine) => void;
}

/** Answered before anyone has signed in. */
const OPEN = ["/api/health", "/api/auth/*"];

/**
 * Who may come in, as middleware and as what the routes of the access work with; makes the first administrator.
 * @throws Refusal where people should sign in and nobody could ever let the first one in
 */
export async function createAccess({ archive, rule, localSecret, log }: Parts): Promise<Access> {
  const { signIn, publicUrl } = rule;
  // Loaded where it is needed alone: it is a third of what a server on one's own computer would load.
  const auth = signIn === null ? null : (await import("./auth.ts")).createAuth({ archive, signIn, publicUrl, log });
  if (signIn !== null && !(await hasAdministrator(archive))) {
    if (signIn.firstAdministrator !== null) {
      const { email, password } = signIn.firstAdministrator;
      const { hashPassword } = await import("better-auth/crypto");
      await addFirstAdministrator(archive, email, await hashPassword(password));
      log({ event: "first-administrator" });
    } else if (signIn.openId?.roleClaim === undefined || signIn.openId.roleClaim === null) {
      throw new Refusal(
        "sign-in-needed",
        "There is no administrator yet, so nobody could give anyone an account or a role.",
        "Run: gender-lens account add --role administrator; or set GENDER_LENS_ADMIN_EMAIL and GENDER_LENS_ADMIN_PASSWORD for the first start.",
      );
    }
  }
  const limits = createLimits(rule);
  return {
    rule,
    auth,
    limits,
    middleware: [
      securityHeaders(rule),
      ownSiteOnly(rule),
      toApi(limits.counted),
      toApi(except(OPEN, whoAsks({ archive, auth, localSecret }))),
    ],
  };
}

/** For the API alone: pages, scripts and the reference are for everyone, and the page itself asks to sign in. */
const toApi = (middleware: MiddlewareHandler<AppEnv>): MiddlewareHandler<AppEnv> =>
  except((context) => !context.req.path.startsWith("/api/"), middleware);
