import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";

/** Name of the service worker: without a hash, so that a browser finds its next version. */
export const SERVICE_WORKER = "service-worker.js";
/** Read by scripts only. */
const NOT_KEPT = new Set([SERVICE_WORKER, "manifest.json"]);

/** Tells the service worker which files make up the app, after all of them are written. */
export function offlineFiles(): Plugin {
  return {
    name: "offline-files",
    apply: "build",
    writeBundle({ dir }) {
      if (dir === undefined) return;
      const names = readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
        .filter((name) => !NOT_KEPT.has(name))
        .toSorted();
      const hash = createHash("sha256");
      for (const name of names) hash.update(name).update(readFileSync(path.join(dir, name)));
      const offline = { version: hash.digest("hex").slice(0, 16), files: names.map((name) => `/${name}`) };
      const worker = path.join(dir, SERVICE_WORKER);
      writeFileSync(
        worker,
        readFileSync(worker, "utf8").replaceAll("OFFLINE_FILES_OF_THE_APP", JSON.stringify(offline)),
      );
    },
  };
}
