// Poppler's tools (pdftotext, pdfinfo) are a second, independent reader that some tests compare with.
import { spawnSync } from "node:child_process";
import process from "node:process";

/** A mirror that does not answer must not hold the tests up for longer than this, in milliseconds. */
const PATIENCE = 180_000;
const quiet = { stdio: "ignore", timeout: PATIENCE };
const works = (command, args) => spawnSync(command, args, quiet).status === 0;
const present = () => works("pdftotext", ["-v"]) && works("pdfinfo", ["-v"]);

/** Command that runs apt-get as root without asking, or null where there is none. */
function aptGet() {
  if (process.platform !== "linux" || !works("apt-get", ["--version"])) return null;
  if (process.getuid?.() === 0) return ["apt-get"];
  return works("sudo", ["-n", "true"]) ? ["sudo", "-n", "apt-get"] : null;
}

/** Makes sure that Poppler is there, installing it where that is possible; false, with the reason printed, if not. */
export function ensurePoppler() {
  if (present()) return true;
  const apt = aptGet();
  if (apt) {
    console.log("Installing poppler-utils, which some tests compare the reader with …");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const [command, ...before] = apt;
    spawnSync(command, [...before, "update", "-qq"], { ...quiet, env });
    spawnSync(command, [...before, "install", "-y", "-qq", "poppler-utils"], { ...quiet, env });
    if (present()) return true;
  }
  const why = apt
    ? "apt-get could not install it"
    : "not installed, and there is no apt-get that may be run without a password";
  console.log(`poppler-utils is missing (${why}): the tests named *.poppler.test.ts are left out.`);
  return false;
}
