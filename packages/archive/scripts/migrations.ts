/**
 * Writes the SQL migration that brings the database from the last one to the tables of `src/storage/schema`.
 * With `--check` writes nothing and exits 1 where one is missing. Triggers are written by hand into migrations of
 * their own, which `drizzle-kit generate --custom` makes.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL("../", import.meta.url));
const migrations = path.join(here, "migrations");
/** The archive's tables stand in whichever schema the connection names first, so no migration may name one. */
const SCHEMA_NAME = /"public"\./g;

const sqlFiles = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith(".sql"));

const scratch = mkdtempSync(path.join(here, "node_modules-migrations-"));
try {
  const out = path.join(scratch, "migrations");
  cpSync(migrations, out, { recursive: true });
  const made = spawnSync(
    "drizzle-kit",
    [
      "generate",
      "--dialect",
      "postgresql",
      "--schema",
      "src/storage/schema/index.ts",
      "--out",
      path.relative(here, out),
    ],
    {
      cwd: here,
      encoding: "utf8",
      env: { ...process.env, PATH: `${path.join(here, "../../node_modules/.bin")}:${process.env.PATH ?? ""}` },
    },
  );
  if (made.status !== 0) throw new Error(`drizzle-kit: ${made.stdout}${made.stderr}`);
  const before = new Set(sqlFiles(migrations));
  const added = sqlFiles(out).filter((name) => !before.has(name));
  if (added.length > 0 && process.argv.includes("--check")) {
    console.error(
      "The tables of packages/archive/src/storage/schema are not those of its migrations: run npm run generate.",
    );
    process.exitCode = 1;
  } else if (added.length > 0) {
    for (const name of added) {
      const file = path.join(out, name);
      writeFileSync(file, readFileSync(file, "utf8").replaceAll(SCHEMA_NAME, ""));
      console.log(`wrote packages/archive/migrations/${name}`);
    }
    cpSync(out, migrations, { recursive: true });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
