import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Context, MiddlewareHandler } from "hono";
import type { AppEnv } from "../env.ts";

/** Kinds of files that the web app is built of. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".bcmap": "application/octet-stream",
  ".pfb": "application/octet-stream",
  ".icc": "application/octet-stream",
};

/** Kinds that get no smaller. */
const PACKED = new Set([".png", ".ico", ".woff2"]);

/** Files below `/assets/` have a digest in their name: what is there under a name never changes. */
const FOREVER = "public, max-age=31536000, immutable";
/** All others are asked for again each time; their `ETag` makes that cheap. */
const ASK_AGAIN = "no-cache";
/** Addresses of the server, which are never screens of the app. */
const SERVERS = /^\/(?:api|docs|assets|problems)(?:\/|$)|^\/openapi\.json$/;

/**
 * Serves the built web app from a folder; an address that names no file of it is one of its screens, and gets the page
 * that finds out which.
 */
export function webFiles(folder: string): MiddlewareHandler<AppEnv> {
  const root = resolve(folder);
  const read = keeping();
  return async (c, next) => {
    if (c.req.method !== "GET" && c.req.method !== "HEAD") return next();
    const wanted = fileOf(root, c.req.path);
    const found = wanted === null ? null : await read(wanted);
    if (wanted !== null && found !== null) {
      return answer(c, found, extname(wanted), c.req.path.startsWith("/assets/") ? FOREVER : ASK_AGAIN);
    }
    if (SERVERS.test(c.req.path) || extname(c.req.path) !== "") return next();
    const page = await read(join(root, "index.html"));
    return page === null ? next() : answer(c, page, ".html", ASK_AGAIN);
  };
}

function answer(c: Context<AppEnv>, { plain, packed, etag }: Kept, extension: string, cache: string): Response {
  const type = TYPES[extension] ?? "application/octet-stream";
  const headers = { "Content-Type": type, "Cache-Control": cache, ETag: etag, Vary: "Accept-Encoding" };
  return packed !== null && /\bgzip\b/.test(c.req.header("Accept-Encoding") ?? "")
    ? c.body(packed, 200, { ...headers, "Content-Encoding": "gzip" })
    : c.body(plain, 200, headers);
}

/** The file that an address means; null where it would lie outside of the folder. */
function fileOf(root: string, path: string): string | null {
  const decoded = decode(path);
  if (decoded === null || decoded.includes("\0") || decoded.includes("\\")) return null;
  const file = resolve(root, `.${decoded}`);
  return file.startsWith(root + sep) ? file : null;
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** A file as it is sent, plain or packed; each browser that keeps the app for offline use asks for all of them. */
interface Kept {
  changed: number;
  plain: Uint8Array<ArrayBuffer>;
  /** Null where packing gains nothing. */
  packed: Uint8Array<ArrayBuffer> | null;
  etag: string;
}

const pack = promisify(gzip);

/** Reads files and keeps what it read, packed once, for as long as the file stays as it is; null where there is none. */
function keeping(): (file: string) => Promise<Kept | null> {
  const kept = new Map<string, Kept>();
  return async (file) => {
    try {
      const { mtimeMs: changed } = await stat(file);
      const before = kept.get(file);
      if (before?.changed === changed) return before;
      const plain = new Uint8Array(await readFile(file));
      const packed = PACKED.has(extname(file)) ? null : new Uint8Array(await pack(plain));
      const etag = `W/"${createHash("sha256").update(plain).digest("base64url")}"`;
      const now = { changed, plain, packed: packed && packed.length < plain.length ? packed : null, etag };
      kept.set(file, now);
      return now;
    } catch (error) {
      if (error instanceof Error && "code" in error && MISSING.has(String(error.code))) return null;
      throw error;
    }
  };
}

const MISSING = new Set(["ENOENT", "EISDIR", "ENOTDIR", "ENAMETOOLONG"]);
