import { request } from "node:http";

/** What a page of ours sends: JSON to an address of the server. */
interface Sent {
  method?: string;
  json?: unknown;
  body?: string;
  headers?: Record<string, string>;
}

/** As much of a browser as signing in takes: cookies by host, and the headers that tell where a request came from. */
export interface Browser {
  /** A request of a page of our own. */
  send: (path: string, sent?: Sent) => Promise<Response>;
  /** Goes to an address and on as it is sent, at most until `stop` says so; gives the address and the answer there. */
  go: (address: string, stop?: (address: URL) => boolean, form?: Record<string, string>) => Promise<Arrived>;
  /** Cookies for a host, by name. */
  cookies: (host: string) => Map<string, string>;
}

interface Arrived {
  address: URL;
  /** Null where it stopped before it asked. */
  response: Response | null;
}

const MOST_HOPS = 20;

/** A browser with no cookies yet, whose pages come from `origin`. */
export function browser(origin: string): Browser {
  const jar = new Map<string, Map<string, string>>();
  const cookies = (host: string) => jar.get(host) ?? jar.set(host, new Map()).get(host) ?? new Map<string, string>();

  async function ask(address: URL, sent: Exact): Promise<Response> {
    const held = cookies(address.host);
    const cookie = [...held].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await exactly(address, {
      ...sent,
      headers: { ...sent.headers, ...(cookie === "" ? {} : { cookie }) },
    });
    for (const one of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = one.split("; ");
      const name = pair.slice(0, pair.indexOf("="));
      const gone = attributes.some((attribute) => /^(max-age=0|expires=thu, 01 jan 1970)/i.test(attribute));
      if (gone) held.delete(name);
      else held.set(name, pair.slice(name.length + 1));
    }
    return response;
  }

  return {
    cookies,
    send: (path, { method = "GET", json, body, headers = {} } = {}) =>
      ask(new URL(path, origin), {
        method,
        headers: {
          ...(method === "GET" ? {} : { origin }),
          "sec-fetch-site": "same-origin",
          ...(json === undefined ? {} : { "content-type": "application/json" }),
          ...headers,
        },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
        ...(body === undefined ? {} : { body }),
      }),
    go: async (start, stop = () => false, form) => {
      let address = new URL(start);
      let filled = form;
      for (let hop = 0; hop < MOST_HOPS; hop += 1) {
        if (stop(address)) return { address, response: null };
        const response = await ask(address, {
          headers: {
            "sec-fetch-site": "cross-site",
            "sec-fetch-mode": "navigate",
            ...(filled === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
          },
          ...(filled === undefined ? {} : { method: "POST", body: new URLSearchParams(filled).toString() }),
        });
        filled = undefined;
        const next = response.headers.get("location");
        if (response.status < 300 || response.status > 399 || next === null) return { address, response };
        address = new URL(next, address);
      }
      throw new Error(`sent on more than ${MOST_HOPS} times`);
    },
  };
}

/** Signs a browser in with a password. */
export async function signIn(page: Browser, who: { email: string; password: string }): Promise<Response> {
  return page.send("/api/auth/sign-in", { method: "POST", json: who });
}

interface Exact {
  method?: string;
  headers: Record<string, string>;
  body?: string;
}

/** A request with the headers that are given and no others: `fetch` of Node writes `Sec-Fetch-Mode` itself. */
export async function exactly(address: URL, { method = "GET", headers, body }: Exact): Promise<Response> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method, headers, agent: false }, (answer) => {
      const chunks: Uint8Array[] = [];
      answer.on("data", (chunk: Uint8Array) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        const had = new Headers();
        for (let at = 0; at < answer.rawHeaders.length; at += 2) {
          had.append(answer.rawHeaders[at] ?? "", answer.rawHeaders[at + 1] ?? "");
        }
        const status = answer.statusCode ?? 0;
        const empty = status === 204 || status === 304;
        resolve(new Response(empty ? null : Buffer.concat(chunks), { status, headers: had }));
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
