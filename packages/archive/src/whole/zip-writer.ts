import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { crc32, deflateRaw } from "node:zlib";

const deflate = promisify(deflateRaw);

/** Takes the bytes of the file one after the other; waited for, so that a slow disk holds the writer back. */
export type Write = (chunk: Uint8Array) => Promise<void> | void;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
/** Version 4.5 of the format: sizes of 64 bits. */
const VERSION = 45;
const UTF_8 = 0x0800;
const DEFLATED = 8;
/** The first day that the format knows, so that the same archive gives the same bytes: 1 January 1980. */
const DATE = 0x21;
/** Length of the comment with which the file ends: a SHA-256, in hexadecimal, of all that stands before it. */
export const SEAL_LENGTH = 64;
const FULL_16 = 0xffff;
const FULL_32 = 0xffffffff;

interface Entry {
  name: Buffer;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

function localHeader({ name, crc, packed, size }: Entry): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(LOCAL, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(UTF_8, 6);
  head.writeUInt16LE(DEFLATED, 8);
  head.writeUInt16LE(DATE, 12);
  head.writeUInt32LE(crc, 14);
  head.writeUInt32LE(packed, 18);
  head.writeUInt32LE(size, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

function centralHeader({ name, crc, packed, size, offset }: Entry): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(CENTRAL, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(VERSION, 6);
  head.writeUInt16LE(UTF_8, 8);
  head.writeUInt16LE(DEFLATED, 10);
  head.writeUInt16LE(DATE, 14);
  head.writeUInt32LE(crc, 16);
  head.writeUInt32LE(packed, 20);
  head.writeUInt32LE(size, 24);
  head.writeUInt16LE(name.length, 28);
  // Where the entry begins stands in an extra field of 64 bits, as an archive may be larger than 4 GB.
  head.writeUInt16LE(12, 30);
  head.writeUInt32LE(FULL_32, 42);
  const extra = Buffer.alloc(12);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8, 2);
  extra.writeBigUInt64LE(BigInt(offset), 4);
  return Buffer.concat([head, name, extra]);
}

function ending(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(56 + 20 + 22);
  end.writeUInt32LE(END_64, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(VERSION, 12);
  end.writeUInt16LE(VERSION, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(offset), 48);
  end.writeUInt32LE(LOCATOR_64, 56);
  end.writeBigUInt64LE(BigInt(offset + size), 64);
  end.writeUInt32LE(1, 72);
  end.writeUInt32LE(END, 76);
  end.writeUInt16LE(FULL_16, 84);
  end.writeUInt16LE(FULL_16, 86);
  end.writeUInt32LE(FULL_32, 88);
  end.writeUInt32LE(FULL_32, 92);
  end.writeUInt16LE(SEAL_LENGTH, 96);
  return end;
}

/**
 * Writes a ZIP file from beginning to end. Sizes stand before the content of each entry, unlike in what most writers
 * that stream give, so that a reader needs no end of the file, and no search through packed bytes, to take it apart.
 */
export class ZipWriter {
  readonly #write: Write;
  readonly #entries: Entry[] = [];
  readonly #hash = createHash("sha256");
  #offset = 0;

  constructor(write: Write) {
    this.#write = write;
  }

  async #put(chunk: Uint8Array): Promise<void> {
    this.#offset += chunk.length;
    this.#hash.update(chunk);
    await this.#write(chunk);
  }

  /** Adds one entry, which is held in memory while it is packed. */
  async add(name: string, content: Uint8Array): Promise<void> {
    const packed: Uint8Array = await deflate(content);
    const entry = {
      name: Buffer.from(name),
      crc: crc32(content),
      packed: packed.length,
      size: content.length,
      offset: this.#offset,
    };
    this.#entries.push(entry);
    await this.#put(localHeader(entry));
    await this.#put(packed);
  }

  /** Writes the list of entries, and the seal with which the file ends. */
  async end(): Promise<void> {
    const start = this.#offset;
    for (const entry of this.#entries) await this.#put(centralHeader(entry));
    await this.#put(ending(this.#entries.length, this.#offset - start, start));
    await this.#write(Buffer.from(this.#hash.digest("hex")));
  }
}
