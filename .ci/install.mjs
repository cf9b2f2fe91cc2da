// Installs packages when something the lock file asks for is missing; otherwise touches nothing.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { root } from "./root.mjs";

/** @returns {Record<string, {version?: string, link?: boolean, optional?: boolean, devOptional?: boolean}>} */
function packagesOf(file) {
  return JSON.parse(readFileSync(path.join(root, file), "utf8")).packages;
}

/** First package that the lock file asks for and that is not installed in that version; null if none. */
function firstMissing() {
  const record = "node_modules/.package-lock.json"; // npm's own account of what it installed
  if (!existsSync(path.join(root, record))) return "node_modules";
  const installed = packagesOf(record);
  for (const [place, wanted] of Object.entries(packagesOf("package-lock.json"))) {
    if (!place.startsWith("node_modules/")) continue;
    const found = installed[place];
    // An optional package is absent on the systems that it is not made for.
    if (!found && (wanted.optional || wanted.devOptional)) continue;
    if (!found || found.version !== wanted.version) return place;
  }
  return null;
}

function npm(args) {
  const own = process.env.npm_execpath; // the npm that started us
  const options = { cwd: root, stdio: ["ignore", "inherit", "inherit"] };
  return own
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

/** Installs exactly what the lock file says, if anything of it is missing. Ends the process where that fails. */
export function ensureInstalled() {
  const missing = firstMissing();
  if (missing === null) return;
  console.log(`Installing the packages of package-lock.json (not yet there: ${missing}) …`);
  const result = npm(["ci", "--loglevel=error"]);
  if (result.status === 0) return;
  console.error("The packages could not be installed: is the npm registry within reach?");
  process.exit(result.status ?? 1);
}
