import { paintFor, plain, type Paint } from "./paint.ts";
import { wrap } from "./wrap.ts";

/** Lines are not longer than this on a wide screen either: longer ones are hard to read. */
const WIDEST = 110;
/** Width of a screen that does not say how wide it is, such as a pipe. */
const DEFAULT_WIDTH = 100;

/** What is printed on: with or without colours, so many characters wide. */
export interface Screen {
  paint: Paint;
  width: number;
}

/** The screen behind stdout; without colours where the result goes into a file instead. */
export function screenFor({ toScreen }: { toScreen: boolean }): Screen {
  const width = Math.min(process.stdout.columns ?? DEFAULT_WIDTH, WIDEST);
  return { paint: toScreen ? paintFor(process.stdout) : plain, width };
}

/** A run of prose, wrapped and indented; a leading sign hangs out on the left. */
export function prose(text: string, indent: string, { width }: Screen, sign = ""): string[] {
  const hang = " ".repeat(sign.length);
  const room = width - indent.length - sign.length;
  return wrap(text, room).map(({ start, end }, row) => indent + (row === 0 ? sign : hang) + text.slice(start, end));
}
