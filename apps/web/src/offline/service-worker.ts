/// <reference lib="webworker" />

/** Put in when the app is built (build/offline-files.ts): every file of it, and a hash over all of them. */
declare const OFFLINE_FILES_OF_THE_APP: { version: string; files: string[] };

/** This file runs only as a service worker; the library of types takes it for a page. */
declare const self: ServiceWorkerGlobalScope;
const { version, files } = OFFLINE_FILES_OF_THE_APP;
const CACHE = `gender-lens-${version}`;
/** A server on this machine or in the house answers a page sooner; later than this the kept one is shown. */
const PAGE_PATIENCE_MS = 2_500;

self.addEventListener("install", (event) => {
  event.waitUntil(
    // "reload": what the browser happens to have kept may be of an older build.
    caches.open(CACHE).then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: "reload" })))),
  );
});

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith("gender-lens-") && name !== CACHE).map((name) => caches.delete(name)),
  );
  await self.clients.claim();
}

self.addEventListener("activate", (event) => event.waitUntil(takeOver()));

/** The newest page where the server answers soon, else the kept one, which is the same app. */
async function page(request: Request): Promise<Response> {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(PAGE_PATIENCE_MS) });
    if (response.ok) return response;
  } catch {
    // No network, or no server: the kept page below.
  }
  // Of this build's store alone: a newer build that waits to take over has put its own page beside it.
  return (await caches.match("/index.html", { cacheName: CACHE })) ?? Response.error();
}

async function kept(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: CACHE })) ?? fetch(request);
}

const KEPT = new Set(files);

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  // Nothing of the API or its pages is ever kept.
  if (request.mode === "navigate" && !/^\/(api|docs|openapi)/.test(pathname)) event.respondWith(page(request));
  else if (KEPT.has(pathname)) event.respondWith(kept(request));
});
