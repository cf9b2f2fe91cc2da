import { BlockList, isIP, isIPv6 } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/** Addresses and networks (`10.0.0.0/8`) as one list to look in. */
export function networks(parts: readonly string[]): BlockList {
  const list = new BlockList();
  for (const part of parts) {
    const [address = "", bits] = part.split("/");
    const family = isIPv6(address) ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/** Address at the other end of the connection; the empty string where there is none, as in tests without a socket. */
export function peerAddress(context: Context): string {
  // Without a socket there is no `incoming`, and the helper would throw.
  const { env }: { env: unknown } = context;
  if (typeof env !== "object" || env === null || !("incoming" in env)) return "";
  return plain(getConnInfo(context).remote.address ?? "");
}

/**
 * Address of who asks: of the connection, or, where that is a proxy of ours, the last address in `X-Forwarded-For` that
 * is none. Anyone may write the header, so that what stands left of it is not believed.
 */
export function clientAddress(context: Context, proxies: BlockList): string {
  const ours = (address: string) => isIP(address) !== 0 && proxies.check(address, isIPv6(address) ? "ipv6" : "ipv4");
  const peer = peerAddress(context);
  if (!ours(peer)) return peer;
  const chain = (context.req.header("x-forwarded-for") ?? "").split(",").map((one) => plain(one.trim()));
  return chain.findLast((address) => isIP(address) !== 0 && !ours(address)) ?? peer;
}

/** One household or office has a whole /64 of IPv6, and counts as one. */
export function limitKey(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail = ""] = address.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === "" ? [] : tail.split(":");
  const middle = address.includes("::") ? Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0") : [];
  return [...left, ...middle, ...right].slice(0, 4).join(":");
}

const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, "");
