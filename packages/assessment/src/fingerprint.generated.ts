// Made by scripts/fingerprint.ts; run "npm run generate" after any change to model, lexicon, reader, coder.
export const fingerprint = "91b440b4e518887c";
export const coderVersion = "0.1.0";
