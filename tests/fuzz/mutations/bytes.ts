// Mutations that know nothing of the format.
import type { Chance } from "./chance.ts";

/** A file changed in some way; `other` is one to take pieces from. */
export type Mutation = (file: Buffer, chance: Chance, other: Buffer) => Buffer;

const MOST_FLIPS = 64;
const LONGEST_PIECE = 4_096;

/** Turns single bits over, few or many. */
const flipBits: Mutation = (file, { index }) => {
  const changed = Buffer.from(file);
  for (let n = 1 + index(MOST_FLIPS); n > 0 && changed.length > 0; n -= 1) {
    const at = index(changed.length);
    changed[at] = (changed[at] ?? 0) ^ (1 << index(8));
  }
  return changed;
};

/** As a download that broke off. */
const truncate: Mutation = (file, { index }) => file.subarray(0, index(file.length));

function piece(file: Buffer, { index }: Chance): { start: number; end: number } {
  const start = index(file.length);
  return { start, end: Math.min(file.length, start + 1 + index(LONGEST_PIECE)) };
}

const dropPiece: Mutation = (file, chance) => {
  const { start, end } = piece(file, chance);
  return Buffer.concat([file.subarray(0, start), file.subarray(end)]);
};

const repeatPiece: Mutation = (file, chance) => {
  const { start, end } = piece(file, chance);
  const times = 1 + chance.index(20);
  return Buffer.concat([
    file.subarray(0, end),
    ...Array.from({ length: times }, () => file.subarray(start, end)),
    file.subarray(end),
  ]);
};

/** Puts a piece of another file over or between its own bytes. */
const splicePiece: Mutation = (file, chance, other) => {
  const { start, end } = piece(other, chance);
  const at = chance.index(file.length);
  const over = chance.index(2) === 0 ? end - start : 0;
  return Buffer.concat([file.subarray(0, at), other.subarray(start, end), file.subarray(at + over)]);
};

export const ofBytes: readonly Mutation[] = [flipBits, truncate, dropPiece, repeatPiece, splicePiece];
