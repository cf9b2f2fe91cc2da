// Made by scripts/fingerprint.ts; run "npm run generate" after any change to model, lexicon, reader, coder.
export const fingerprint = "48bc467a2b9af6a9";
export const coderVersion = "0.1.0";
