import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/**/*.test.ts", "apps/**/*.test.ts", "corpora/**/*.test.ts", "tests/**/*.test.ts"],
    // On two cores vitest would take one, and leave the other idle while a browser, a server or a database is waited for.
    maxWorkers: 2,
    // Real reports are read as a whole in some tests; two of them at once on a small machine take seconds.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What a browser or a server does meanwhile takes longer than a second where much else runs.
    expect: { poll: { timeout: 20_000 } },
  },
});
