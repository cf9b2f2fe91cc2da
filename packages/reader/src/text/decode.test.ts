import { describe, expect, it } from "vitest";
import { decodeText, encodingOf, linesOf } from "./decode.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
/** A text whose characters are the bytes of a single-byte encoding. */
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe("the encoding of a text", () => {
  it("is that of its byte order mark, which is no part of the text", () => {
    expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x31, 0x2e))).toBe("1.");
    expect(decodeText(bytes(0xff, 0xfe, 0x31, 0, 0x2e, 0))).toBe("1.");
    expect(decodeText(bytes(0xfe, 0xff, 0, 0x31, 0, 0x2e))).toBe("1.");
  });

  it("is UTF-16 without a mark where every second byte is zero", () => {
    expect(decodeText(utf16("1. Talks resumed in Vučava.", true))).toBe("1. Talks resumed in Vučava.");
    expect(decodeText(utf16("1. Talks resumed in Vučava.", false))).toBe("1. Talks resumed in Vučava.");
  });

  it("is UTF-8 where all of it is well formed", () => {
    expect(encodingOf(new TextEncoder().encode("Josué said “yes”."))).toBe("utf-8");
  });

  it("is Windows-1252, and ISO-8859-1 with it, where accents and quotation marks fall into place", () => {
    expect(decodeText(latin("Mr. Ren\xe9 Dupr\xe9 said \x93yes\x94, the Government\x92s answer."))).toBe(
      "Mr. René Dupré said “yes”, the Government’s answer.",
    );
  });

  it("is that of the Macintosh where they fall into place there", () => {
    expect(decodeText(latin("Mr. Ren\x8e Dupr\x8e said \xd2yes\xd3, the Government\xd5s answer."))).toBe(
      "Mr. René Dupré said “yes”, the Government’s answer.",
    );
  });

  it("is Windows-1251 where it gives Russian words, so that the language can be told", () => {
    expect(
      encodingOf(latin("\xcc\xe8\xf1\xf1\xe8\xff \xef\xee\xe4\xe4\xe5\xf0\xe6\xe0\xeb\xe0 \xe2\xeb\xe0\xf1\xf2\xe8")),
    ).toBe("windows-1251");
  });
});

describe("the lines of a text", () => {
  it.for([
    ["CR and LF", "a\r\nb"],
    ["LF", "a\nb"],
    ["CR", "a\rb"],
    ["a page break", "a\fb"],
    ["Unicode's line separator", "a\u2028b"],
  ] as const)("end in %s", ([, text]) => {
    expect(linesOf(new TextEncoder().encode(text))).toEqual(["a", "b"]);
  });

  it("end in NEL where a text of single bytes has no other line ends", () => {
    expect(linesOf(latin("1. Talks\x852. Aid"))).toEqual(["1. Talks", "2. Aid"]);
  });

  it("do not end at the ellipsis of Windows-1252, which is the same byte", () => {
    expect(linesOf(latin("1. Talks \x85\r\n2. Aid"))).toEqual(["1. Talks …", "2. Aid"]);
  });
});
