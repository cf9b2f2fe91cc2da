import { Inflate } from "fflate";
import { DEFAULT_LIMITS, type Limits } from "../limits/limits.ts";
import { tooLarge } from "../limits/too-large.ts";
import { Refused } from "../refused.ts";

type OfArchive = Pick<Limits, "entries" | "inflated">;

/**
 * Bytes inflated from a file for each packed byte, once it is larger than `RATIO_FROM`: text packs to a tenth, and
 * never to less than a hundredth.
 */
const RATIO = 200;
/** Small parts of one repeated element pack well. */
const RATIO_FROM = 1024 * 1024;
/** Packed bytes taken at a time: at the most that deflate allows, 1032 to 1, they give 16 MB. */
const STEP = 16 * 1024;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  name: string;
  flags: number;
  method: number;
  packed: number;
  at: number;
}

/** A ZIP archive, its files inflated one by one as they are asked for; throws `Refused`. */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #limits: OfArchive;
  readonly #entries: ReadonlyMap<string, Entry>;
  #inflated = 0;

  constructor(bytes: Uint8Array, limits: OfArchive = DEFAULT_LIMITS) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#limits = limits;
    this.#entries = this.#directory();
  }

  get names(): string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  /** The bytes of a file; names are compared without regard to case (ECMA-376, part 2). */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return null;
    if ((entry.flags & ENCRYPTED) !== 0) throw new Refused("encrypted");
    const packed = this.#packed(entry);
    if (entry.method === STORED) return this.#count(packed);
    if (entry.method !== DEFLATED) throw damaged();
    return this.#inflate(packed);
  }

  #directory(): Map<string, Entry> {
    const end = this.#end();
    const count = this.#view.getUint16(end + 10, true);
    if (count > this.#limits.entries) throw beyond("entries", this.#limits);
    let at = this.#view.getUint32(end + 16, true);
    const entries = new Map<string, Entry>();
    for (let n = 0; n < count; n += 1) {
      if (at + CENTRAL_LENGTH > this.#bytes.length || this.#view.getUint32(at, true) !== CENTRAL) throw damaged();
      const nameLength = this.#view.getUint16(at + 28, true);
      const start = at + CENTRAL_LENGTH;
      const name = partName(new TextDecoder().decode(this.#bytes.subarray(start, start + nameLength)));
      entries.set(name.toLowerCase(), {
        name,
        flags: this.#view.getUint16(at + 8, true),
        method: this.#view.getUint16(at + 10, true),
        packed: this.#view.getUint32(at + 20, true),
        at: this.#view.getUint32(at + 42, true),
      });
      at = start + nameLength + this.#view.getUint16(at + 30, true) + this.#view.getUint16(at + 32, true);
    }
    return entries;
  }

  #end(): number {
    const lowest = Math.max(0, this.#bytes.length - END_LENGTH - LONGEST_COMMENT);
    for (let at = this.#bytes.length - END_LENGTH; at >= lowest; at -= 1) {
      if (this.#view.getUint32(at, true) === END) return at;
    }
    throw damaged();
  }

  #packed({ at, packed }: Entry): Uint8Array {
    if (at + LOCAL_LENGTH > this.#bytes.length || this.#view.getUint32(at, true) !== LOCAL) throw damaged();
    const start = at + LOCAL_LENGTH + this.#view.getUint16(at + 26, true) + this.#view.getUint16(at + 28, true);
    if (start + packed > this.#bytes.length) throw damaged();
    return this.#bytes.subarray(start, start + packed);
  }

  /** Sizes that the archive declares are not trusted: what comes out is counted as it comes. */
  #inflate(packed: Uint8Array): Uint8Array {
    const chunks: Uint8Array[] = [];
    let size = 0;
    let done = false;
    const inflate = new Inflate((chunk, final) => {
      size += chunk.length;
      done = final;
      if (size > RATIO_FROM && size > packed.length * RATIO) throw beyond("inflated", this.#limits);
      chunks.push(this.#count(chunk));
    });
    try {
      for (let at = 0; at === 0 || at < packed.length; at += STEP) {
        inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      }
    } catch (error) {
      if (error instanceof Refused) throw error;
      throw damaged();
    }
    if (!done) throw damaged();
    return joined(chunks, size);
  }

  #count(bytes: Uint8Array): Uint8Array {
    this.#inflated += bytes.length;
    if (this.#inflated > this.#limits.inflated) throw beyond("inflated", this.#limits);
    return bytes;
  }
}

/** Some programs write backslashes, or begin names with a slash. */
function partName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/u, "");
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function damaged(): Refused {
  return new Refused("damaged");
}

function beyond(what: keyof OfArchive, limits: OfArchive): Refused {
  const found = tooLarge(what, limits[what]);
  return new Refused(found.code, found);
}
