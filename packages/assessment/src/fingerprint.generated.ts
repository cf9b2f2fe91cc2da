// Made by scripts/fingerprint.ts; run "npm run generate" after any change to model, lexicon, reader, coder.
export const fingerprint = "4acb1a7d80ba6fd1";
export const coderVersion = "0.1.0";
