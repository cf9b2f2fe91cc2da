// A throwaway PostgreSQL server for the tests: the same ones run on it as on the embedded database.
import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { ensure } from "./apt.mjs";

/** Where Debian puts the programs of each version. */
const VERSIONS = "/usr/lib/postgresql";
/** Nothing of it is worth keeping: it need not survive a power cut. */
const SETTINGS = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200";

const isRoot = process.getuid?.() === 0;

/** Folder of `initdb` and `pg_ctl`, the newest version; false where there is none. */
function programs() {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a)) : [];
  return (
    versions.map((version) => path.join(VERSIONS, version, "bin")).find((bin) => existsSync(`${bin}/initdb`)) ?? false
  );
}

/** Runs a program of PostgreSQL, which refuses to run as root: then as Debian's user postgres. */
function run(program, args) {
  const options = { encoding: "utf8", cwd: "/", stdio: ["ignore", "pipe", "pipe"] };
  const { status, stdout, stderr } = isRoot
    ? spawnSync("runuser", ["-u", "postgres", "--", program, ...args], options)
    : spawnSync(program, args, options);
  if (status !== 0) throw new Error((stderr || stdout || `${program} ended with ${status}`).trim().split("\n").at(-1));
  return stdout;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const LEFT_OUT = "the tests on PostgreSQL are left out, those on the embedded database are run";

/**
 * Starts a server in a temporary folder on a free port of this computer; the caller stops it, which removes it.
 * `halt` ends it in the middle of whatever it does, as a crash would, and `resume` starts it again with its data.
 * @returns {Promise<import("./postgres.d.mts").Postgres | null>} null, with the reason printed, where it cannot be had
 */
export async function startPostgres() {
  const bin = ensure(programs, {
    name: "postgresql",
    for: "on which the tests of the archive run as well",
    without: LEFT_OUT,
  });
  if (!bin) return null;
  const folder = mkdtempSync(path.join(tmpdir(), "gender-lens-postgres-"));
  const data = path.join(folder, "data");
  const halt = () => void run(`${bin}/pg_ctl`, ["stop", "-D", data, "-m", "immediate"]);
  const stop = () => {
    try {
      halt();
    } catch {
      // it was not running
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    if (isRoot) {
      const [uid, gid] = ["-u", "-g"].map((flag) =>
        Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout),
      );
      chownSync(folder, uid, gid);
    }
    const port = await freePort();
    run(`${bin}/initdb`, ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
    const options = `-p ${port} -c listen_addresses=127.0.0.1 -k ${folder} ${SETTINGS}`;
    const resume = () =>
      void run(`${bin}/pg_ctl`, ["start", "-D", data, "-w", "-l", path.join(folder, "log"), "-o", options]);
    resume();
    return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, halt, resume, stop };
  } catch (error) {
    stop();
    console.log(`PostgreSQL could not be started (${error.message}): ${LEFT_OUT}.`);
    return null;
  }
}
