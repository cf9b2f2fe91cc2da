// Made by scripts/fingerprint.ts; run "npm run generate" after any change to model, lexicon, reader, coder.
export const fingerprint = "5c3458fc527dec76";
export const coderVersion = "0.1.0";
