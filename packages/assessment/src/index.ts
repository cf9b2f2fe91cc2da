export { assess, type AssessOptions } from "./assess.ts";
export { coderIdentity } from "./coder-identity.ts";
export { figuresOf } from "./figures.ts";
