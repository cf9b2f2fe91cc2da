import { configDefaults, defineConfig } from "vitest/config";

/** Patterns of what this machine cannot run, by comma; `npm test` sets them. */
const without = process.env["GENDER_LENS_TESTS_WITHOUT"]?.split(",") ?? [];
const exclude = [...configDefaults.exclude, ...without];

/** Tests of functions alone: what one leaves behind in its process cannot change another. */
const FUNCTIONS = [
  "packages/{model,lexicon,reader,coder,assessment,exporters}/**/*.test.ts",
  "corpora/**/*.test.ts",
  "tests/{accuracy,reader,docx}/**/*.test.ts",
  "tests/*.test.ts",
  "apps/web/src/**/*.test.ts",
  "apps/cli/src/{batch,comparison,evaluation,explain,formats,series,terminal}/*.test.ts",
  "apps/cli/src/*.test.ts",
  "apps/api/src/{access,uploads}/*.test.ts",
];
/** Tests of the archive's verbs, which empty the databases they have used. */
const ARCHIVE = ["packages/archive/**/*.test.ts"];

export default defineConfig({
  test: {
    // On two cores vitest would take one, and leave the other idle while a browser, a server or a database is waited for.
    maxWorkers: 2,
    // Real reports are read as a whole in some tests; two of them at once on a small machine take seconds.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What a browser or a server does meanwhile takes longer than a second where much else runs.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      // In one process after another: loading the lexicon anew for each file would take longer than its tests.
      { extends: true, test: { name: "functions", include: FUNCTIONS, exclude, isolate: false } },
      // And here starting an embedded database for each.
      { extends: true, test: { name: "archive", include: ARCHIVE, exclude, isolate: false } },
      {
        extends: true,
        test: {
          name: "services",
          include: ["apps/**/*.test.ts", "tests/**/*.test.ts"],
          exclude: [...exclude, ...FUNCTIONS],
        },
      },
    ],
  },
});
