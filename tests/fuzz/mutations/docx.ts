import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Mutation } from "./bytes.ts";
import { changeXml } from "./xml.ts";

type Parts = Record<string, Uint8Array>;

const packed = (parts: Parts): Buffer => Buffer.from(zipSync(parts, { level: 6 }));

/** Changes the XML of a part: the text itself more often than not. */
const changePart: Mutation = (file, chance) => {
  const parts = unzipSync(file);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/u.test(name));
  const name = chance.one(["word/document.xml", "word/numbering.xml", "word/styles.xml", ...names]);
  const part = parts[name];
  return part ? packed({ ...parts, [name]: strToU8(changeXml(strFromU8(part), chance)) }) : file;
};

/** Takes a part away, or puts that of another file in its place. */
const exchangePart: Mutation = (file, chance, other) => {
  const [parts, others] = [unzipSync(file), unzipSync(other)];
  const name = chance.one(Object.keys(parts));
  const { [name]: _gone, ...rest } = parts;
  const found = others[chance.one([name, ...Object.keys(others)])];
  return packed(chance.index(2) === 0 || !found ? rest : { ...rest, [name]: found });
};

export const ofDocx: readonly Mutation[] = [changePart, changePart, changePart, changePart, exchangePart];
