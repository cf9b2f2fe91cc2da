/** Reads a stream of bytes up to a mark, in memory of what lies between two marks and no more. */
export class Until {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #ahead: Buffer = Buffer.alloc(0);
  #ended = false;
  /** Bytes that were taken from the stream so far. */
  taken = 0;

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /**
   * The bytes before the next `mark`, which is passed over.
   * @param most throws what `beyond` gives once there are more bytes than these
   * @returns null where the stream ends before a mark
   */
  async mark(mark: Buffer, most: number, beyond: () => Error): Promise<Buffer | null> {
    const before: Buffer[] = [];
    let size = 0;
    for (;;) {
      const at = this.#ahead.indexOf(mark);
      if (at !== -1) {
        if (size + at > most) throw beyond();
        before.push(this.#ahead.subarray(0, at));
        this.#ahead = this.#ahead.subarray(at + mark.length);
        return before.length === 1 ? Buffer.from(before[0] ?? []) : Buffer.concat(before, size + at);
      }
      // The end of what is there may be the beginning of the mark.
      const sure = Math.max(0, this.#ahead.length - mark.length + 1);
      size += sure;
      if (size > most) throw beyond();
      if (sure > 0) before.push(this.#ahead.subarray(0, sure));
      this.#ahead = this.#ahead.subarray(sure);
      if (!(await this.#more())) return null;
    }
  }

  /** The next `count` bytes, fewer at the end of the stream. */
  async next(count: number): Promise<Buffer> {
    while (this.#ahead.length < count && (await this.#more()));
    const found = this.#ahead.subarray(0, count);
    this.#ahead = this.#ahead.subarray(found.length);
    return found;
  }

  async #more(): Promise<boolean> {
    if (this.#ended) return false;
    const { done, value } = await this.#chunks.next();
    if (done) {
      this.#ended = true;
      return false;
    }
    this.taken += value.length;
    this.#ahead = this.#ahead.length === 0 ? Buffer.from(value) : Buffer.concat([this.#ahead, value]);
    return true;
  }
}
