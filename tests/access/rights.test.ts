import { permissions, type Verb } from "@gender-lens/archive";
import { Role } from "@gender-lens/model";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { browser, signIn, type Browser } from "./browser.ts";
import { BODIES, NOBODYS, QUERIES } from "./examples.ts";
import { ADMINISTRATOR, serve, WITH_PASSWORDS, type Served } from "./server.ts";

const Document = z.object({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.looseObject({ "x-right": z.string().optional(), requestBody: z.unknown().optional() })),
  ),
});

interface Route {
  key: string;
  method: string;
  path: string;
  needed: string | undefined;
  takesJson: boolean;
}

/** Somebody who asks: sends a request, and says of a right whether they have it. */
interface Asker {
  name: string;
  send: Browser["send"];
  may: (needed: string) => boolean;
}

const SIGN_OUT = "POST /api/auth/sign-out";

const isVerb = (needed: string): needed is Verb => needed in permissions;

describe("every route of the document, asked by everyone", () => {
  let server: Served;
  let routes: Route[];
  const askers: Asker[] = [];
  const password = "a password of a test";

  const reaches = (role: Role, needed: string): boolean =>
    !isVerb(needed) || Role.options.indexOf(role) >= Role.options.indexOf(permissions[needed].role);
  const withToken = (token: string): Browser["send"] => {
    const page = browser(server.url);
    return (path, sent) =>
      page.send(path, { ...sent, headers: { ...sent?.headers, authorization: `Bearer ${token}` } });
  };

  beforeAll(async () => {
    server = await serve(WITH_PASSWORDS);
    const admin = browser(server.url);
    await signIn(admin, ADMINISTRATOR);
    askers.push({ name: "nobody", send: browser(server.url).send, may: (needed) => needed === "nothing" });
    for (const role of Role.options) {
      const email = `${role}@example.org`;
      await admin.send("/api/accounts", { method: "POST", json: { name: role, email, password, role } });
      const page = browser(server.url);
      await signIn(page, { email, password });
      askers.push({ name: role, send: page.send, may: (needed) => reaches(role, needed) });
    }
    const token = async (name: string, scopes: string[], role: Role, may: Asker["may"]): Promise<void> => {
      const made = await admin.send("/api/tokens", { method: "POST", json: { name, scopes, role } });
      const { token: key } = z.object({ token: z.string() }).parse(await made.json());
      askers.push({ name: `token ${name}`, send: withToken(key), may });
    };
    await token(
      "that reads",
      ["read"],
      "administrator",
      (needed) => !isVerb(needed) || permissions[needed].kind === "read",
    );
    await token("that searches", ["search"], "administrator", (needed) => !isVerb(needed) || needed === "search");
    await token("of a drafter", ["read", "write"], "drafter", (needed) => reaches("drafter", needed));
    askers.push({
      name: "a token that nobody made",
      send: withToken(`gl_${"x".repeat(43)}`),
      may: (needed) => needed === "nothing",
    });

    const { paths } = Document.parse(await (await admin.send("/openapi.json")).json());
    routes = Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({
        key: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path,
        needed: operation["x-right"],
        takesJson: JSON.stringify(operation.requestBody ?? "").includes("application/json"),
      })),
    );
    // Last, because it ends the sessions of all who ask.
    routes.sort((a, b) => Number(a.key === SIGN_OUT) - Number(b.key === SIGN_OUT));
  });
  afterAll(() => server.close());

  test("has a row in the table of rights, and an example of what it takes", () => {
    expect(routes.length).toBeGreaterThan(40);
    expect(routes.filter(({ needed }) => needed === undefined).map(({ key }) => key)).toEqual([]);
    expect(routes.filter(({ key, takesJson }) => takesJson && !(key in BODIES)).map(({ key }) => key)).toEqual([]);
  });

  test("is answered to who may use it, and to nobody else", async () => {
    const wrong: string[] = [];
    for (const route of routes) {
      // These answer 401 to whoever has no session, whatever they may do.
      if (route.key === "POST /api/auth/sign-in" || route.key === "POST /api/auth/password") continue;
      wrong.push(...(await Promise.all(askers.map((asker) => faultOf(route, asker)))).filter((one) => one !== null));
    }
    expect(wrong).toEqual([]);
  });
});

/** What is wrong with the answer that somebody gets from a route; null where nothing is. */
async function faultOf({ key, method, path, needed = "" }: Route, { name, send, may }: Asker): Promise<string | null> {
  const address = path.replace("{archive}", "own").replaceAll(/\{\w+\}/g, NOBODYS) + (QUERIES[key] ?? "");
  const response = await send(address, { method, ...sentTo(key) });
  const { status } = response;
  // A token makes no other token, whatever its scopes are.
  const allowed = may(needed) && !(key === "POST /api/tokens" && name.startsWith("token"));
  const signedIn = name !== "nobody" && name !== "a token that nobody made";
  const right = allowed ? status !== 401 && status !== 403 && status < 500 : status === (signedIn ? 403 : 401);
  const said = await response.text();
  // Where the example does not fit the route's schema, nothing has been asked about rights.
  const misfit = status === 400 && said.includes('"errors"');
  return right && !misfit ? null : `${key} as ${name}: ${status} ${said.slice(0, 400)}`;
}

/** A body that fits the route; uploads and imports are forms and files. */
function sentTo(key: string): Parameters<Browser["send"]>[1] {
  if (key === "POST /api/{archive}/uploads") {
    const file = 'content-disposition: form-data; name="files"; filename="note.txt"\r\n\r\nA note.';
    return {
      body: `--edge\r\n${file}\r\n--edge--\r\n`,
      headers: { "content-type": "multipart/form-data; boundary=edge" },
    };
  }
  if (key === "POST /api/{archive}/archive") {
    return { body: "no archive", headers: { "content-type": "application/octet-stream" } };
  }
  if (key === "POST /api/{archive}/review-sheet") {
    return { body: "report,paragraph,text_hash\r\n", headers: { "content-type": "text/csv" } };
  }
  return key in BODIES ? { json: BODIES[key] } : {};
}
