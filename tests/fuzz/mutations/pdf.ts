// Mutations that keep to the syntax of PDF, so that the change reaches the reader and not only the parser.
import { deflateSync, inflateSync } from "node:zlib";
import type { Mutation } from "./bytes.ts";
import type { Chance } from "./chance.ts";
import { changeTokens } from "./tokens.ts";

interface Range {
  start: number;
  end: number;
}

/** Bodies of the objects that stand in the file by themselves. */
function objects(file: Buffer): Range[] {
  const found: Range[] = [];
  for (let at = file.indexOf(" obj"); at >= 0; at = file.indexOf(" obj", at)) {
    const start = at + " obj".length;
    const end = file.indexOf("endobj", start);
    if (end < 0) break;
    found.push({ start, end });
    at = end;
  }
  return found;
}

/** Packed streams and what they unpack to. */
function streams(file: Buffer): (Range & { content: Buffer })[] {
  return objects(file).flatMap(({ start, end }) => {
    const keyword = file.indexOf("stream", start);
    if (keyword < 0 || keyword > end) return [];
    const from = keyword + "stream".length + (file[keyword + "stream".length] === 13 ? 2 : 1);
    const to = file.indexOf("endstream", from);
    if (to < 0 || to > end) return [];
    try {
      return [{ start: from, end: to, content: inflateSync(file.subarray(from, to)) }];
    } catch {
      return [];
    }
  });
}

const replace = (file: Buffer, { start, end }: Range, by: Buffer): Buffer =>
  Buffer.concat([file.subarray(0, start), by, file.subarray(end)]);

/** Puts the body of one object in the place of another: circles, wrong types, streams where dictionaries should be. */
const swapObjects: Mutation = (file, { one }, other) => {
  const [own, theirs] = [objects(file), objects(other)];
  if (own.length === 0 || theirs.length === 0) return file;
  const [place, from] = [one(own), one([...own, ...theirs])];
  const source = own.includes(from) ? file : other;
  return replace(file, place, source.subarray(from.start, from.end));
};

/** Changes numbers, names and references between the objects' own braces. */
const changeObject: Mutation = (file, chance) => {
  const small = objects(file).filter(({ start, end }) => end - start < 20_000);
  if (small.length === 0) return file;
  const place = chance.one(small);
  const text = file.toString("latin1", place.start, place.end);
  return replace(file, place, Buffer.from(changeTokens(text, chance), "latin1"));
};

/** Changes what a stream unpacks to: page contents, fonts, tables of characters, packed objects. */
const changeStream: Mutation = (file, chance) => {
  const all = streams(file);
  if (all.length === 0) return file;
  const { content, ...place } = chance.one(all);
  return replace(file, place, inPlace(deflateSync(changed(content, chance)), place));
};

function changed(content: Buffer, chance: Chance): Buffer {
  return Buffer.from(changeTokens(content.toString("latin1"), chance), "latin1");
}

/** Filled up to the length that was there, so that what follows stays where the file says it is. */
function inPlace(packed: Buffer, { start, end }: Range): Buffer {
  return packed.length < end - start ? Buffer.concat([packed, Buffer.alloc(end - start - packed.length)]) : packed;
}

export const ofPdf: readonly Mutation[] = [swapObjects, changeObject, changeObject, changeStream, changeStream];
