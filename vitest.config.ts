import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/**/*.test.ts", "apps/**/*.test.ts", "corpora/**/*.test.ts", "tests/**/*.test.ts"],
    // Real reports are read as a whole in some tests; two of them at once on a small machine take seconds.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
