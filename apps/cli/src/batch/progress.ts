/** How far a batch has come. */
export interface Progress {
  /** To be called when a file is done. */
  step(failed: boolean): void;
  /** Prints a line about a file without breaking the line of progress. */
  note(text: string): void;
  /** Takes the line of progress away. */
  end(): void;
}

/** On a screen the line is drawn anew this often; elsewhere, as in a log, a new line is printed less often. */
const REDRAW_MILLISECONDS = 250;
const LOG_MILLISECONDS = 5000;
/** The rate is that of the last seconds: files that were done before go by in no time and foretell nothing. */
const WINDOW_MILLISECONDS = 20_000;
const CLEAR_LINE = "\r\u001B[K";

const SECONDS_A_MINUTE = 60;
const MINUTES_AN_HOUR = 60;

const two = (number: number): string => String(number).padStart(2, "0");

/** `2 h 05 min`, `3 min 12 s`, `8 s`. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const minutes = Math.floor(seconds / SECONDS_A_MINUTE);
  if (minutes === 0) return `${seconds} s`;
  if (minutes < MINUTES_AN_HOUR) return `${minutes} min ${two(seconds % SECONDS_A_MINUTE)} s`;
  return `${Math.floor(minutes / MINUTES_AN_HOUR)} h ${two(minutes % MINUTES_AN_HOUR)} min`;
}

/** `1,234`, as United Nations documents print numbers. */
export const grouped = (number: number): string => number.toLocaleString("en-GB");

/** Shows on stderr how many of `total` files are done, how fast, and how long the rest will take. */
export function showProgress(total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  const began = performance.now();
  const onScreen = stream.isTTY;
  const samples: { at: number; done: number }[] = [{ at: began, done: 0 }];
  let done = 0;
  let failures = 0;
  let drawn = began;

  function line(now: number): string {
    const oldest = samples.find(({ at }) => now - at <= WINDOW_MILLISECONDS) ?? samples[0] ?? { at: began, done: 0 };
    const rate = (done - oldest.done) / Math.max(1, now - oldest.at);
    const left = rate > 0 ? ` · ${duration((total - done) / rate)} left` : "";
    const bad = failures > 0 ? ` · ${grouped(failures)} not read` : "";
    const perMinute = Math.round(rate * SECONDS_A_MINUTE * 1000);
    return `${grouped(done)} of ${grouped(total)} files · ${grouped(perMinute)} a minute${left}${bad}`;
  }

  return {
    step: (failed) => {
      done += 1;
      if (failed) failures += 1;
      const now = performance.now();
      if (now - drawn < (onScreen ? REDRAW_MILLISECONDS : LOG_MILLISECONDS)) return;
      drawn = now;
      samples.push({ at: now, done });
      while (samples.length > 2 && now - (samples[1]?.at ?? now) > WINDOW_MILLISECONDS) samples.shift();
      stream.write(onScreen ? CLEAR_LINE + line(now) : `${line(now)}\n`);
    },
    note: (text) => stream.write(`${onScreen ? CLEAR_LINE : ""}${text}\n`),
    end: () => {
      if (onScreen) stream.write(CLEAR_LINE);
    },
  };
}
