// Completes package-lock.json after `npm install` (npm run lock).
// A registry that does not mirror the builds for other systems makes npm leave them out of the lock file, and then
// `npm ci` refuses it everywhere. Their versions are fixed by the packages that name them, their systems by their names.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { root } from "./root.mjs";

const file = path.join(root, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const { packages } = lock;

/** Whether the package at `place` finds `name` in its own node_modules or in one above. */
function resolves(place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    if (packages[`${folder ? `${folder}/` : ""}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

const same = (...words) => Object.fromEntries(words.map((word) => [word, word]));
const systems = {
  "win32|windows": "win32",
  ...same("darwin", "linux", "android", "freebsd", "openharmony", "aix", "sunos", "netbsd", "openbsd"),
};
const processors = { "x64|64": "x64", ...same("arm64", "arm", "ia32", "ppc64", "riscv64", "s390x") };
const libraries = { "gnu|gnueabihf": "glibc", "musl|musleabihf": "musl" };

/** The word of npm for what one of the words of a name says, if any does. */
const find = (name, words) => Object.entries(words).find(([word]) => new RegExp(`-(${word})(-|$)`).test(name))?.[1];

/** What the name of a platform's build says of where it runs: `@oxlint/binding-linux-x64-musl`. */
function platform(name) {
  const own = `-${name.split("/").at(-1)}`;
  const os = find(own, systems);
  const cpu = find(own, processors);
  const libc = os === "linux" ? find(own, libraries) : undefined;
  return os ? { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), os: [os] } : null;
}

/** The lowest version that a range of the form `^0.1.0` or `0.1.0` allows; undefined for ranges of other forms. */
const lowest = (range) => /^[\^~]?(\d\S*)$/.exec(range)?.[1];

const missing = [];
for (const [place, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
  if (!place.includes("node_modules/")) continue;
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (resolves(place, name)) continue;
    const where = platform(name);
    const exact = lowest(version);
    if (!where || !exact) throw new Error(`${name}@${version} of ${place}: its system is not known`);
    missing.push([`node_modules/${name}`, { version: exact, ...where, ...(dev && { dev }), optional: true }]);
  }
}

if (missing.length > 0 && process.argv.includes("--check")) {
  console.error(`package-lock.json lacks ${missing.length} builds for other systems: run npm run lock.`);
  process.exitCode = 1;
} else if (missing.length > 0) {
  const all = [...Object.entries(packages), ...missing];
  lock.packages = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, "en")));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`package-lock.json: added ${missing.length} builds for other systems`);
}
