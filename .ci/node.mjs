// Finds the Node that the project is pinned to.
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { root } from "./root.mjs";

/** First major version that runs the TypeScript sources without a build step and without a warning. */
const NEEDED_MAJOR = 24;

function installedNode() {
  const system = process.platform === "win32" ? "win" : process.platform;
  const folder = path.join(root, "node_modules", `node-${system}-${process.arch}`, "bin");
  const file = path.join(folder, process.platform === "win32" ? "node.exe" : "node");
  return existsSync(file) ? file : null;
}

/** Path of the Node to run everything with: the installed one, or the one running now if it is new enough. */
export function pinnedNode() {
  const installed = installedNode();
  if (installed) return installed;
  if (Number.parseInt(process.versions.node, 10) >= NEEDED_MAJOR) return process.execPath;
  console.error(
    `No Node ${NEEDED_MAJOR} for ${process.platform}-${process.arch} among the packages, ` +
      `and this one is ${process.versions.node}. Install Node ${NEEDED_MAJOR} and try again.`,
  );
  return process.exit(1);
}

/** The environment with that Node and the project's own commands first on PATH, and telemetry off. */
export function environmentWith(node) {
  const first = [path.dirname(node), path.join(root, "node_modules", ".bin")];
  const rest = process.env.PATH ?? process.env.Path ?? "";
  return {
    ...process.env,
    PATH: [...first, rest].join(path.delimiter),
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    DO_NOT_TRACK: "1",
  };
}
