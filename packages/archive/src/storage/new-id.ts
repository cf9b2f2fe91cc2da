import { randomBytes } from "node:crypto";

let last = 0n;

/** A UUID, version 7 (RFC 9562): of two made by the same process the later one sorts after the earlier. */
export function newId(): string {
  // 48 bits of milliseconds, then 12 bits that count within one, so that ids of a burst keep their order.
  const now = BigInt(Date.now()) << 12n;
  last = now > last ? now : last + 1n;
  const time = (last >> 12n).toString(16).padStart(12, "0");
  const count = (last & 0xfffn).toString(16).padStart(3, "0");
  const rest = randomBytes(8);
  rest[0] = ((rest[0] ?? 0) & 0x3f) | 0x80;
  const tail = rest.toString("hex");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${tail.slice(0, 4)}-${tail.slice(4)}`;
}
