import { Hono } from "hono";
import { expect, test } from "vitest";
import { clientAddress, limitKey, networks } from "./address.ts";
import { hostName, isLoopback } from "./loopback.ts";

/** What the address of a request is taken for, that comes from `peer` with a header of proxies. */
async function address(peer: string, forwarded: string, proxies: string[]): Promise<string> {
  const app = new Hono().get("/", (c) => c.text(clientAddress(c, networks(proxies))));
  const incoming = { socket: { remoteAddress: peer, remotePort: 1, remoteFamily: "IPv4" } };
  const answer = await app.request("/", { headers: { "x-forwarded-for": forwarded } }, { incoming });
  return answer.text();
}

test("believes a proxy of ours, and nothing that stands left of what it saw", async () => {
  expect(await address("10.0.0.1", "203.0.113.9", ["10.0.0.0/8"])).toBe("203.0.113.9");
  expect(await address("10.0.0.1", "198.51.100.1, 203.0.113.9, 10.0.0.2", ["10.0.0.0/8"])).toBe("203.0.113.9");
  expect(await address("::ffff:10.0.0.1", "203.0.113.9", ["10.0.0.1"])).toBe("203.0.113.9");
});

test("does not believe anybody else", async () => {
  expect(await address("203.0.113.9", "198.51.100.1", [])).toBe("203.0.113.9");
  expect(await address("203.0.113.9", "198.51.100.1", ["10.0.0.0/8"])).toBe("203.0.113.9");
  expect(await address("10.0.0.1", "nonsense", ["10.0.0.0/8"])).toBe("10.0.0.1");
});

test("counts a whole /64 of IPv6 as one", () => {
  expect(limitKey("2001:db8:1:2:3:4:5:6")).toBe(limitKey("2001:db8:1:2::9"));
  expect(limitKey("2001:db8:1:2::9")).not.toBe(limitKey("2001:db8:1:3::9"));
  expect(limitKey("::1")).toBe("0:0:0:0");
  expect(limitKey("203.0.113.9")).toBe("203.0.113.9");
});

test("knows this computer by its names, and no other by a name that looks like it", () => {
  for (const name of ["localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1", "[::1]", "::ffff:127.0.0.1"]) {
    expect([name, isLoopback(name)]).toEqual([name, true]);
  }
  for (const name of ["", "127.0.0.1.example.org", "localhost.example.org", "0.0.0.0", "::", "10.0.0.1", "1.0.0.127"]) {
    expect([name, isLoopback(name)]).toEqual([name, false]);
  }
  expect(hostName("[::1]:1325")).toBe("[::1]");
  expect(hostName("lens.example.org:8443")).toBe("lens.example.org");
  for (const header of [undefined, "", "a b", "x@127.0.0.1", "127.0.0.1/x"]) expect(hostName(header)).toBe("");
});
