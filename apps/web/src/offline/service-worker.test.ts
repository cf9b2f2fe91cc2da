import { afterAll, beforeEach, expect, test, vi } from "vitest";

/** The browser's store of one page: names of builds, each with addresses and what was kept for them. */
let stores: Map<string, Map<string, string>>;
/** What the server has; null where it does not answer. */
let server: Map<string, string> | null;
let asked: string[];
let listeners: Map<string, (event: object) => void>;

const here = "http://127.0.0.1:1325";
const pathOf = (request: Request | string) =>
  new URL(typeof request === "string" ? request : request.url, here).pathname;

async function load(request: Request | string): Promise<Response> {
  asked.push(pathOf(request));
  const found = server?.get(pathOf(request));
  if (found === undefined) throw new TypeError("Failed to fetch");
  return new Response(found);
}

const caches = {
  keys: async () => [...stores.keys()],
  delete: async (name: string) => stores.delete(name),
  async open(name: string) {
    const store = stores.get(name) ?? new Map<string, string>();
    stores.set(name, store);
    return {
      async addAll(requests: Request[]) {
        for (const request of requests) store.set(pathOf(request), await (await load(request)).text());
      },
    };
  },
  async match(request: Request | string, { cacheName }: { cacheName?: string } = {}) {
    const among = cacheName === undefined ? [...stores.values()] : [stores.get(cacheName)];
    const found = among.map((store) => store?.get(pathOf(request))).find((body) => body !== undefined);
    return found === undefined ? undefined : new Response(found);
  },
};

/** Starts the worker of one build, as the browser does with the script that a server gives it. */
async function startBuild(version: string): Promise<void> {
  listeners = new Map();
  vi.resetModules();
  vi.stubGlobal("self", globalThis);
  vi.stubGlobal("addEventListener", (name: string, run: (event: object) => void) => listeners.set(name, run));
  vi.stubGlobal("location", { origin: here });
  vi.stubGlobal("clients", { claim: async () => {} });
  vi.stubGlobal("caches", caches);
  vi.stubGlobal("fetch", load);
  vi.stubGlobal("Request", Addressed);
  vi.stubGlobal("OFFLINE_FILES_OF_THE_APP", { version, files: ["/index.html", `/assets/app-${version}.js`] });
  await import("./service-worker.ts");
}

const RealRequest = globalThis.Request;
/** As in a browser, an address is of the page's own server where it names none. */
class Addressed extends RealRequest {
  constructor(address: string, options?: RequestInit) {
    super(new URL(address, here), options);
  }
}

async function happens(name: "install" | "activate"): Promise<void> {
  let done: Promise<unknown> = Promise.resolve();
  listeners.get(name)?.({ waitUntil: (work: Promise<unknown>) => (done = work) });
  await done;
}

/** What the page gets from the worker; null where the worker leaves it to the browser. */
async function ask(path: string, { mode = "cors", method = "GET", origin = here } = {}): Promise<string | null> {
  let answer: Promise<Response> | null = null;
  const request = { url: `${origin}${path}`, mode, method };
  listeners.get("fetch")?.({ request, respondWith: (given: Promise<Response>) => (answer = given) });
  const given = answer as Promise<Response> | null; // written by the listener
  return given === null ? null : (await given).text();
}
const visit = (path: string) => ask(path, { mode: "navigate" });

const build = (version: string) =>
  new Map([
    ["/index.html", `page ${version}`],
    ["/", `page ${version}`],
    [`/assets/app-${version}.js`, `script ${version}`],
  ]);

afterAll(() => vi.unstubAllGlobals());
beforeEach(async () => {
  stores = new Map([["of another app", new Map()]]);
  asked = [];
  server = build("one");
  await startBuild("one");
  await happens("install");
  await happens("activate");
  asked = [];
});

test("without a server the kept app is shown, at every address", async () => {
  server = null;
  expect(await visit("/")).toBe("page one");
  expect(await visit("/reports/here-1")).toBe("page one");
  expect(await ask("/assets/app-one.js")).toBe("script one");
});

test("files of the build come from the store and ask nobody", async () => {
  expect(await ask("/assets/app-one.js")).toBe("script one");
  expect(asked).toEqual([]);
});

test("after an update of the server the old worker shows the new page and leaves its files to the network", async () => {
  server = build("two");
  expect(await visit("/")).toBe("page two");
  expect(await ask("/assets/app-two.js")).toBeNull();
});

test("a newer build that waits to take over does not mix with the old one", async () => {
  server = build("two");
  const old = listeners;
  await startBuild("two");
  await happens("install");
  const waiting = listeners;
  server = null;
  listeners = old;
  expect([await visit("/"), await ask("/assets/app-one.js")]).toEqual(["page one", "script one"]);
  listeners = waiting;
  await happens("activate");
  expect([await visit("/"), await ask("/assets/app-two.js")]).toEqual(["page two", "script two"]);
  expect([...stores.keys()]).toEqual(["of another app", "gender-lens-two"]);
});

test("nothing of the API is ever answered or kept by the worker", async () => {
  server?.set("/api/own/reports", "secret");
  for (const path of ["/api/own/reports", "/api/health", "/docs/", "/openapi.json"]) {
    expect(await ask(path)).toBeNull();
    expect(await visit(path)).toBeNull();
  }
  expect(await ask("/index.html", { method: "POST" })).toBeNull();
  expect(await ask("/index.html", { origin: "http://elsewhere.example" })).toBeNull();
  await visit("/");
  const kept = [...stores.values()].flatMap((store) => [...store.keys()]);
  expect(kept.toSorted()).toEqual(["/assets/app-one.js", "/index.html"]);
});
