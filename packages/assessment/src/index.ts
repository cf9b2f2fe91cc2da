export { assess, type AssessOptions } from "./assess.ts";
export { coderIdentity } from "./coder-identity.ts";
export { figuresOf } from "./figures.ts";
export { indicatorsOf } from "./indicators/indicators-of.ts";
export { rowEntry, seriesEntry, type LeftOut, type SeriesEntry } from "./series/entry.ts";
export { track, type TrackOptions } from "./series/track.ts";
export { compare } from "./comparison/compare.ts";
