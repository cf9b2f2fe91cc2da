import { configDefaults, defineConfig } from "vitest/config";

/** Patterns of what this machine cannot run, by comma; `npm test` sets them. */
const without = process.env["GENDER_LENS_TESTS_WITHOUT"]?.split(",") ?? [];

export default defineConfig({
  test: {
    include: ["packages/**/*.test.ts", "apps/**/*.test.ts", "corpora/**/*.test.ts", "tests/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...without],
    // On two cores vitest would take one, and leave the other idle while a browser, a server or a database is waited for.
    maxWorkers: 2,
    // One file after another in the same process: loading the lexicon anew, or making a database, takes longer than most
    // of their tests. A test puts back what it changes.
    isolate: false,
    // What is over in seconds waits for minutes on a machine that does other work besides.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // What a browser or a server does meanwhile takes longer than a second where much else runs.
    expect: { poll: { timeout: 20_000 } },
  },
});
