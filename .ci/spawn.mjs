import { spawn, spawnSync } from "node:child_process";
import process from "node:process";
import { root } from "./root.mjs";

const isScript = (command) => /\.(mjs|ts)$/.test(command);
const optionsOf = (command, env) => ({
  cwd: root,
  stdio: "inherit",
  env,
  shell: !isScript(command) && process.platform === "win32",
});

/**
 * Runs a script (.mjs, .ts) on the given Node, or a command of node_modules/.bin, from the project's root.
 * @returns {number} its exit code
 */
export function run(command, args, { node, env }) {
  const [program, all] = isScript(command) ? [node, [command, ...args]] : [command, args];
  const result = spawnSync(program, all, optionsOf(command, env));
  if (result.error) console.error(`${command}: ${result.error.message}`);
  return result.status ?? 1;
}

/**
 * The same, while this process goes on; Ctrl-C ends the command, and this process cleans up after it.
 * @returns {Promise<number>} its exit code
 */
export function runBeside(command, args, { node, env }) {
  const [program, all] = isScript(command) ? [node, [command, ...args]] : [command, args];
  return new Promise((resolve) => {
    const child = spawn(program, all, optionsOf(command, env));
    const pass = (signal) => child.kill(signal);
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, pass);
    const end = (code) => {
      for (const signal of signals) process.off(signal, pass);
      resolve(code);
    };
    child.once("error", (error) => {
      console.error(`${command}: ${error.message}`);
      end(1);
    });
    child.once("exit", (code) => end(code ?? 1));
  });
}
