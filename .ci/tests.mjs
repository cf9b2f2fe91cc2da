// Runs the tests that this machine can run, says which it left out and why, and ends with one plain line.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { ensureChromium } from "./chromium.mjs";
import { ensurePoppler } from "./poppler.mjs";
import { startPostgres } from "./postgres.mjs";
import { root } from "./root.mjs";
import { runBeside } from "./spawn.mjs";
import { buildWebIfStale } from "./web.mjs";

const outcome = path.join(root, "node_modules", ".cache", "vitest-outcome.json");
/** Real reports that the tests named *.real.test.ts ask for. */
const REAL_REPORTS = 10;

/** Folder with `reports/` and `gold/`, or null where there is none. */
function realReports() {
  const folder = path.resolve(root, process.env.GENDER_LENS_REPORTS ?? "../shared");
  const reports = path.join(folder, "reports");
  const count = existsSync(reports) ? readdirSync(reports).filter((name) => name.endsWith(".pdf")).length : 0;
  console.log(
    `real reports: ${count}/${REAL_REPORTS}${count === 0 ? ` (none in ${folder}: the tests named *.real.test.ts are left out)` : ""}`,
  );
  return count > 0 ? folder : null;
}

/** Test cases passed, failed, and left out; a test file that could not even be loaded counts as one failed. */
function counts() {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(outcome, "utf8"));
  const unloadable = testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return { passed: numPassedTests, left: numPendingTests, failed: numFailedTests + unloadable.length };
}

/** What the tests find in their environment of what this machine has. */
const environment = ({ env, reports, chromium, postgres, long, without }) => ({
  ...env,
  GENDER_LENS_TESTS_WITHOUT: without.join(","),
  ...(long && { GENDER_LENS_TESTS_LONG: "1" }),
  ...(reports && { GENDER_LENS_REPORTS: reports }),
  // Built before they begin: no test file has to look whether it is fresh.
  ...(chromium && { GENDER_LENS_CHROMIUM: chromium, GENDER_LENS_WEB_AS_BUILT: "1" }),
  ...(postgres && { GENDER_LENS_TEST_DATABASE_URL: postgres.url }),
});

/**
 * Runs vitest; `long` also runs the tests named *.long.test.ts, and others in their full form.
 * @returns its exit code, and the closing line that continuous integration reads (empty if no test was run)
 */
export async function runTests({ node, env, args }, { long }) {
  const poppler = ensurePoppler();
  const chromium = ensureChromium();
  const reports = realReports();
  if (chromium) buildWebIfStale({ node, env });
  // A server that somebody has set up for the tests is taken as it is.
  const postgres = env.GENDER_LENS_TEST_DATABASE_URL ? null : await startPostgres();
  const without = [
    !poppler && "**/*.poppler.*",
    !chromium && "tests/web/**",
    !reports && "**/*.real.*",
    !long && "**/*.long.*",
  ].filter(Boolean);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${outcome}`];
  rmSync(outcome, { force: true });
  const how = { node, env: environment({ env, reports, chromium, postgres, long, without }) };
  const status = await runBeside("vitest", ["run", ...reporters, ...args], how).finally(() => postgres?.stop());
  if (!existsSync(outcome)) return { status: status || 1, summary: "" };
  const { passed, failed, left } = counts();
  if (!long && left > 0)
    console.log(`left out: ${left} tests, of the full form (npm run test:long) or for what this machine has not`);
  return { status: status || (failed > 0 ? 1 : 0), summary: `${passed} passed, ${failed} failed` };
}
