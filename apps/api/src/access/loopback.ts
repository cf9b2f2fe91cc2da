import { BlockList, isIPv6 } from "node:net";

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8, "ipv4");
LOOPBACK.addAddress("::1", "ipv6");

/**
 * Whether a name or address means this computer and no other: `localhost`, `127.0.0.0/8`, `::1`, with or without
 * brackets. Names are not looked up: a name that resolves to 127.0.0.1 today may mean another machine tomorrow.
 */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, "$1");
  if (name === "localhost") return true;
  if (name.startsWith("::ffff:")) return isLoopback(name.slice("::ffff:".length));
  return LOOPBACK.check(name, isIPv6(name) ? "ipv6" : "ipv4");
}

/** Host name of a `Host` header, without its port; the empty string where the header makes no sense. */
export function hostName(header: string | undefined): string {
  if (header === undefined || header === "") return "";
  const url = URL.parse(`http://${header}`);
  return url === null || url.pathname !== "/" || url.username !== "" ? "" : url.hostname;
}
