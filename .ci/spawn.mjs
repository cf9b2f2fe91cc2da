import { spawnSync } from "node:child_process";
import process from "node:process";
import { root } from "./root.mjs";

/**
 * Runs a script (.mjs, .ts) on the given Node, or a command of node_modules/.bin, from the project's root.
 * @returns {number} its exit code
 */
export function run(command, args, { node, env }) {
  const options = { cwd: root, stdio: "inherit", env };
  const result = /\.(mjs|ts)$/.test(command)
    ? spawnSync(node, [command, ...args], options)
    : spawnSync(command, args, { ...options, shell: process.platform === "win32" });
  if (result.error) console.error(`${command}: ${result.error.message}`);
  return result.status ?? 1;
}
