// Made by scripts/fingerprint.ts; run "npm run generate" after any change to model, lexicon, reader, coder.
export const fingerprint = "aa7ae960a5d2b560";
export const coderVersion = "0.1.0";
