import { grouped } from "../batch/progress.ts";

/** `1 report`, `2,000 reports`; `many` where the plural is no `s`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;
