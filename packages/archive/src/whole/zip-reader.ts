import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { crc32, inflateRaw } from "node:zlib";
import { SEAL_LENGTH } from "./zip-writer.ts";

const inflate = promisify(inflateRaw);

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const HEAD = 30;
/** Version, flags, method, time and date, as `ZipWriter` writes them for every entry. */
const AS_WRITTEN = Buffer.from([45, 0, 0, 8, 8, 0, 0, 0, 0x21, 0]);
/** Entries are whole parts of tables or single files; nothing that this program writes is larger. */
const LARGEST = 2 ** 30;

/** Said of a file that is not as it was written. */
export class DamagedFile extends Error {}

/** Bytes that come in pieces, taken in the lengths that are asked for. */
class Bytes {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #hash = createHash("sha256");
  #held: Uint8Array[] = [];
  #length = 0;
  /** The last bytes that came, which may be the seal. */
  #seal: Uint8Array = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  async #next(): Promise<Uint8Array | null> {
    const { done, value } = await this.#source.next();
    if (done === true) return null;
    const all = Buffer.concat([this.#seal, value]);
    const sealed = Math.max(all.length - SEAL_LENGTH, 0);
    this.#hash.update(all.subarray(0, sealed));
    this.#seal = all.subarray(sealed);
    return value;
  }

  async take(length: number): Promise<Buffer> {
    while (this.#length < length) {
      const value = await this.#next();
      if (value === null) throw new DamagedFile("the file ends before its end");
      this.#held.push(value);
      this.#length += value.length;
    }
    const all = Buffer.concat(this.#held, this.#length);
    this.#held = [all.subarray(length)];
    this.#length -= length;
    return all.subarray(0, length);
  }

  /** Reads to the end, and tells whether every byte is the one that was written. */
  async isWhole(): Promise<boolean> {
    this.#held = [];
    while ((await this.#next()) !== null);
    return this.#hash.digest("hex") === Buffer.from(this.#seal).toString();
  }
}

/**
 * The entries of a ZIP file that `ZipWriter` wrote, in their order, each held in memory on its own. Throws
 * {@link DamagedFile} where the file is cut off, changed, or written by another program.
 */
export async function* zipEntries(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ name: string; content: Buffer }> {
  const bytes = new Bytes(source);
  for (;;) {
    const signature = (await bytes.take(4)).readUInt32LE(0);
    if (signature === CENTRAL) break;
    if (signature !== LOCAL) throw new DamagedFile("it is not a file that an export of Gender Lens wrote");
    const head = await bytes.take(HEAD - 4);
    const [crc, packed, size] = [head.readUInt32LE(10), head.readUInt32LE(14), head.readUInt32LE(18)];
    if (!head.subarray(0, AS_WRITTEN.length).equals(AS_WRITTEN) || packed > LARGEST || size > LARGEST) {
      throw new DamagedFile("an entry is not as exports write it");
    }
    const name = (await bytes.take(head.readUInt16LE(22))).toString();
    if (head.readUInt16LE(24) !== 0) throw new DamagedFile("an entry is not as exports write it");
    const content: Buffer = await inflate(await bytes.take(packed), { maxOutputLength: size + 1 }).catch(() => {
      throw new DamagedFile(`${name} cannot be unpacked`);
    });
    if (content.length !== size || crc32(content) !== crc) throw new DamagedFile(`${name} has been changed`);
    yield { name, content };
  }
  if (!(await bytes.isWhole())) throw new DamagedFile("it is cut off, or not every byte is as it was written");
}
