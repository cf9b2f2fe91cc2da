// Debian's packages, for what tests compare with and run on.
import { spawnSync } from "node:child_process";
import process from "node:process";

/** A mirror that does not answer must not hold the tests up for longer than this, in milliseconds. */
const PATIENCE = 180_000;
const quiet = { stdio: "ignore", timeout: PATIENCE };

/** Whether a command can be run with these arguments. */
export const works = (command, args) => spawnSync(command, args, quiet).status === 0;

/** Command that runs apt-get as root without asking, or null where there is none. */
function aptGet() {
  if (process.platform !== "linux" || !works("apt-get", ["--version"])) return null;
  if (process.getuid?.() === 0) return ["apt-get"];
  return works("sudo", ["-n", "true"]) ? ["sudo", "-n", "apt-get"] : null;
}

/**
 * Makes sure that something is there, installing a package of Debian where that is possible.
 * @param {() => unknown} present looks for it
 * @param {{ name: string, for: string, without: string }} what the package, what it is for, and what is left out without it
 * @returns what `present` gave; false, with the reason printed in one line, where it is not there
 */
export function ensure(present, { name, for: purpose, without }) {
  const found = present();
  if (found) return found;
  const apt = aptGet();
  if (apt) {
    console.log(`Installing ${name}, ${purpose} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const [command, ...before] = apt;
    spawnSync(command, [...before, "update", "-qq"], { ...quiet, env });
    spawnSync(command, [...before, "install", "-y", "-qq", name], { ...quiet, env });
    const installed = present();
    if (installed) return installed;
  }
  const why = apt
    ? "apt-get could not install it"
    : "not installed, and there is no apt-get that may be run without a password";
  console.log(`${name} is missing (${why}): ${without}.`);
  return false;
}
