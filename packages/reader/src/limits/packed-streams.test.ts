import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { checkStreams } from "./packed-streams.ts";

const inflatesBeyond = (inflated: number, file: Uint8Array) => checkStreams(file, { inflated })?.code === "too-large";

const MEGABYTE = 1024 * 1024;
const stream = (content: Uint8Array, dictionary = "/Filter /FlateDecode") =>
  Buffer.concat([Buffer.from(`4 0 obj\n<< ${dictionary} >>\nstream\n`), content, Buffer.from("\nendstream\nendobj\n")]);
const blank = (megabytes: number) => deflateSync(Buffer.alloc(megabytes * MEGABYTE, 32));

describe("what the packed streams of a PDF give", () => {
  it("is counted over all streams", () => {
    const file = Buffer.concat([stream(blank(3)), stream(blank(3))]);
    expect(inflatesBeyond(6 * MEGABYTE, file)).toBe(false);
    expect(inflatesBeyond(6 * MEGABYTE - 1, file)).toBe(true);
  });

  it("is counted through layers of packing", () => {
    const file = stream(deflateSync(blank(20)), "/Filter [/FlateDecode /FlateDecode]");
    expect(file.length).toBeLessThan(1_000);
    expect(inflatesBeyond(10 * MEGABYTE, file)).toBe(true);
  });

  it("is counted where the end of the stream is missing or the stream breaks off", () => {
    const whole = stream(blank(8));
    const torn = whole.subarray(0, whole.length - 2_000);
    expect(inflatesBeyond(4 * MEGABYTE, torn)).toBe(true);
    expect(inflatesBeyond(8 * MEGABYTE, torn)).toBe(false);
  });

  it("leaves out pictures, which are never unpacked, and what is not packed", () => {
    const picture = stream(blank(8), "/Subtype /Image /Filter /FlateDecode");
    expect(inflatesBeyond(MEGABYTE, picture)).toBe(false);
    expect(inflatesBeyond(MEGABYTE, Buffer.concat([picture, stream(blank(2))]))).toBe(true);
    expect(inflatesBeyond(MEGABYTE, stream(Buffer.alloc(2 * MEGABYTE, 32), ""))).toBe(false);
  });

  it("takes time in proportion to the file, whatever the file repeats", () => {
    const keywords = Buffer.from("stream\nx\u009c".repeat(400_000), "latin1");
    const tail = Buffer.concat([stream(blank(1)).subarray(0, 1_200), Buffer.alloc(8 * MEGABYTE)]);
    const began = performance.now();
    inflatesBeyond(MEGABYTE, keywords);
    inflatesBeyond(2 * MEGABYTE, tail);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe("the maps of characters of a PDF", () => {
  const map = (ranges: string) =>
    `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange
    1 beginbfrange ${ranges} endbfrange endcmap`;
  const check = (content: Uint8Array | string, dictionary?: string) =>
    checkStreams(stream(Buffer.from(content), dictionary), { inflated: MEGABYTE })?.message ?? null;
  const DAMAGED = "A font of the file is damaged: it maps more characters than there are.";

  it("may span all codes of two bytes, as fonts that keep the codes of Unicode do", () => {
    expect(check(deflateSync(map("<0000> <FFFF> <0000>")))).toBeNull();
    expect(check(map("<01> <7F> [<0041> <D835DC00>]\n<80> <81> <D835DC00>\n<82> <83> <0041>"), "")).toBeNull();
  });

  it("may not span more, in one range or in all, packed or not", () => {
    expect(check(deflateSync(map("<0000> <FF0000> <0020>")))).toBe(DAMAGED);
    expect(check(map("<0000> <FF0000> <0020>"), "")).toBe(DAMAGED);
    expect(check(map("<0000>\n<00 39 00 39 00 39 00 39> <0020>"), "")).toBe(DAMAGED);
    expect(check(map("<000F> <001E\u00ff <002C>\n<0024>"), "")).toBe(DAMAGED);
    expect(check(deflateSync(map("<0000> <FFFF> <0000>\n".repeat(100))))).toBe(DAMAGED);
  });
});
