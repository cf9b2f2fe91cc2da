import type { Context, MiddlewareHandler } from "hono";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { RefusedRequest } from "../problems/refused-request.ts";
import { clientAddress, limitKey, networks } from "./address.ts";
import type { AccessRule } from "./start-rule.ts";

const MINUTE = 60;
const QUARTER_OF_AN_HOUR = 15 * MINUTE;
const DAY = 24 * 3600;

/** Requests a minute from one address; an office of many people may stand behind one. */
const REQUESTS = { asked: 6_000, here: 600_000 };
/** Uploads a minute from one address; one may hold many files. */
const UPLOADS = { asked: 120, here: 12_000 };
/** Wrong passwords, before who tries must wait. */
const WRONG = { ofAccountFromAddress: 5, fromAddress: 50, ofAccount: 100 };

const UPLOAD = /^\/api\/(?:own|sample)\/uploads$/;

/**
 * How much of what one may ask for.
 *
 * Counted in the memory of each server: with several behind one proxy each allows as much, which multiplies the limits by
 * their number and needs no store that all of them would write to at every request.
 */
export function createLimits(rule: AccessRule) {
  const proxies = networks(rule.proxies);
  const keyOf = (context: Context) => limitKey(clientAddress(context, proxies));
  const kind = rule.signIn === null ? "here" : "asked";
  const requests = limiter("requests", REQUESTS[kind], MINUTE);
  const uploads = limiter("uploads", UPLOADS[kind], MINUTE);
  const ofAccountFromAddress = limiter("pair", WRONG.ofAccountFromAddress, QUARTER_OF_AN_HOUR);
  const fromAddress = limiter("address", WRONG.fromAddress, QUARTER_OF_AN_HOUR);
  const ofAccount = limiter("account", WRONG.ofAccount, DAY);

  /** Counts every request to the API, and uploads apart. */
  const counted: MiddlewareHandler = async (context, next) => {
    const key = keyOf(context);
    await take(requests, key);
    if (context.req.method === "POST" && UPLOAD.test(context.req.path)) await take(uploads, key);
    await next();
  };

  /**
   * Runs one attempt to sign in. It is counted before the password is looked at, so that many at once are no way around
   * the limit, and given back where the password was right.
   */
  async function attempt<Value>(context: Context, account: string, run: () => Promise<Value>): Promise<Value> {
    const address = keyOf(context);
    const name = account.toLowerCase().slice(0, 254);
    const pair = `${name} ${address}`;
    await take(fromAddress, address);
    await take(ofAccount, name);
    await take(ofAccountFromAddress, pair);
    const value = await run();
    await ofAccountFromAddress.delete(pair);
    await Promise.all([fromAddress.reward(address), ofAccount.reward(name)]);
    return value;
  }

  return { counted, attempt };
}

export type Limits = ReturnType<typeof createLimits>;

const limiter = (keyPrefix: string, points: number, duration: number) =>
  new RateLimiterMemory({ keyPrefix, points, duration });

/** @throws RefusedRequest (429) with the seconds to wait */
async function take(from: RateLimiterMemory, key: string): Promise<void> {
  try {
    await from.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw new RefusedRequest(
      "too-many-requests",
      "There were too many requests in a short time.",
      `Try again in ${seconds === 1 ? "a second" : `${seconds} seconds`}.`,
      { headers: { "Retry-After": String(seconds) } },
    );
  }
}
