// Made by scripts/fingerprint.ts; run "npm run generate" after any change to model, lexicon, reader, coder.
export const fingerprint = "1827f7f1f0c5be03";
export const coderVersion = "0.1.0";
