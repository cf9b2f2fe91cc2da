// Which character of one text is which character of another, where whole passages may stand in another order.

/** Passages are looked for from long to short, so that a short one never cuts a long one in two. */
const LENGTHS = [40, 16, 6, 3];

/**
 * For each character of `a` its place in `b`, or -1: each character of `b` is given away once. Longest equal passages
 * first (greedy string tiling, Wise 1993); what is left over matches only as a whole, so that the letters of a missing
 * word are not found in pieces elsewhere.
 */
export function align(a: string, b: string): Int32Array {
  const at = new Int32Array(a.length).fill(-1);
  const taken = new Uint8Array(b.length);
  for (const length of LENGTHS) tile(a, b, length, at, taken);
  matchRemainders(a, b, at, taken);
  return at;
}

function tile(a: string, b: string, least: number, at: Int32Array, taken: Uint8Array): void {
  for (let found = true; found;) {
    found = false;
    for (const { from, to, length } of passages(a, b, least, at, taken)) {
      if (!isFree(from, to, length, at, taken)) continue;
      found = true;
      for (let k = 0; k < length; k += 1) {
        at[from + k] = to + k;
        taken[to + k] = 1;
      }
    }
  }
}

interface Passage {
  from: number;
  to: number;
  length: number;
}

/** Equal passages of at least `least` characters that are still free, the longest first, then the nearest. */
function passages(a: string, b: string, least: number, at: Int32Array, taken: Uint8Array): Passage[] {
  const places = new Map<string, number[]>();
  for (let j = 0; j + least <= b.length; j += 1) {
    if (taken[j] === 1) continue;
    const key = b.slice(j, j + least);
    const known = places.get(key);
    if (known) known.push(j);
    else places.set(key, [j]);
  }
  const found: Passage[] = [];
  for (let i = 0; i + least <= a.length; i += 1) {
    if (at[i] !== -1) continue;
    for (const j of places.get(a.slice(i, i + least)) ?? []) {
      if (i > 0 && j > 0 && at[i - 1] === -1 && taken[j - 1] === 0 && a[i - 1] === b[j - 1]) continue;
      let length = 0;
      while (
        i + length < a.length &&
        a[i + length] === b[j + length] &&
        at[i + length] === -1 &&
        taken[j + length] === 0
      )
        length += 1;
      if (length >= least) found.push({ from: i, to: j, length });
    }
  }
  return found.toSorted((p, q) => q.length - p.length || Math.abs(p.from - p.to) - Math.abs(q.from - q.to));
}

function isFree(from: number, to: number, length: number, at: Int32Array, taken: Uint8Array): boolean {
  for (let k = 0; k < length; k += 1) if (at[from + k] !== -1 || taken[to + k] === 1) return false;
  return true;
}

/** Runs of unmatched characters that are equal as a whole: the one or two digits of an axis, a bullet. */
function matchRemainders(a: string, b: string, at: Int32Array, taken: Uint8Array): void {
  const free = new Map<string, number[]>();
  for (const { start, text } of remainders(b, (j) => taken[j] === 0))
    free.set(text, [...(free.get(text) ?? []), start]);
  for (const { start, text } of remainders(a, (i) => at[i] === -1)) {
    const to = free.get(text)?.shift();
    if (to === undefined) continue;
    for (let k = 0; k < text.length; k += 1) {
      at[start + k] = to + k;
      taken[to + k] = 1;
    }
  }
}

function remainders(text: string, free: (i: number) => boolean): { start: number; text: string }[] {
  const runs: { start: number; text: string }[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i += 1) {
    const open = i < text.length && free(i);
    if (open && start < 0) start = i;
    if (!open && start >= 0) {
      runs.push({ start, text: text.slice(start, i) });
      start = -1;
    }
  }
  return runs;
}
