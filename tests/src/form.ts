/**
 * Whether the full forms are asked for (`npm run test:long`), rather than the short ones of `npm test`, which leaves out
 * tests under `test.runIf(isLong)` and says how many it has left out.
 */
export const isLong = process.env["GENDER_LENS_TESTS_LONG"] !== undefined;
