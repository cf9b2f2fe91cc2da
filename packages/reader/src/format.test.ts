import { describe, expect, it } from "vitest";
import { formatOf } from "./format.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("the format of a file, by its content", () => {
  it("is PDF where its mark stands at the start, or a little way in", () => {
    expect(formatOf(bytes("%PDF-1.7\n…"))).toBe("pdf");
    expect(formatOf(bytes(`${"\n".repeat(900)}%PDF-1.4`))).toBe("pdf");
  });

  it("is text where all of it is UTF-8 without control characters", () => {
    expect(formatOf(bytes("1. The mission met the parties in Vučava.\r\n\tAs agreed.\n"))).toBe("text");
  });

  it("is text also where the part looked at ends inside a character", () => {
    expect(formatOf(bytes(`a${"é".repeat(60_000)}`))).toBe("text");
  });

  it("is not known where it is full of characters that no text has", () => {
    expect(formatOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3]))).toBe(
      "unknown",
    );
  });

  it.for([
    ["html", "<!DOCTYPE html>\n<html><body><p>1. Talks resumed.</p></body></html>"],
    ["rtf", "{\\rtf1\\ansi 1. Talks resumed.}"],
    ["json", '{ "schema": "1", "report": { "symbol": "S/2031/911" } }'],
    ["json", '[{"path": "a.pdf"}]'],
    ["text", "[Original: English]\n\n1. Talks resumed."],
    ["xml", '<?xml version="1.0"?><office:document xmlns:office="urn:x"></office:document>'],
  ] as const)("is %s where it begins so", ([format, start]) => {
    expect(formatOf(bytes(start))).toBe(format);
  });

  it("is empty where there is nothing", () => {
    expect(formatOf(new Uint8Array())).toBe("empty");
  });

  it("is text in any usual encoding", () => {
    const latin = Uint8Array.from("1. Mr. Ren\xe9 said \x93yes\x94.", (character) => character.charCodeAt(0));
    const utf16 = Uint8Array.from([..."1. Talks resumed."].flatMap((character) => [character.charCodeAt(0), 0]));
    expect([formatOf(latin), formatOf(utf16)]).toEqual(["text", "text"]);
  });

  it("is that of the content, whatever came before it: comments, a mark, an XML declaration", () => {
    expect(formatOf(bytes('<?xml version="1.0"?>\n<!-- saved --><html xmlns="x"><p>1. Talks.</p></html>'))).toBe(
      "html",
    );
    expect(formatOf(bytes("\uFEFF<!doctype HTML><p>1. Talks."))).toBe("html");
    expect(formatOf(bytes("From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;"))).toBe(
      "web-archive",
    );
  });
});
