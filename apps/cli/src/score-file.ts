import { readConfined, scored, type Scored, type Scoring } from "@gender-lens/archive/confined";

/** The whole way of one file on disk, which is read in a process of its own. */
export async function scoreFile(file: string, scoring: Scoring = {}): Promise<Scored> {
  return scored(await readConfined(file, scoring, { layout: false }), scoring);
}

/** The whole way of files on disk, one after the other; each is coded while the next one is read. */
export async function* scoreFiles(files: readonly string[], scoring: Scoring = {}): AsyncGenerator<Scored> {
  const begin = (file: string | undefined) => {
    const reading = file === undefined ? null : readConfined(file, scoring, { layout: false });
    reading?.catch(() => {}); // it is waited for below, later than Node would have it
    return reading;
  };
  let reading = begin(files[0]);
  for (let next = 1; reading; next += 1) {
    const result = await reading;
    reading = begin(files[next]);
    yield scored(result, scoring);
  }
}
