/**
 * Whether the full forms are asked for (`npm run test:long`), rather than the short ones of `npm test`, which says how many
 * tests it has left to them: those under `test.runIf(isLong)`.
 */
export const isLong = process.env["GENDER_LENS_TESTS_LONG"] !== undefined;
