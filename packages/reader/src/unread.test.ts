import { describe, expect, it } from "vitest";
import { formatOf } from "./format.ts";
import { isReadable, refusedFormat } from "./unread.ts";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
function refusal(content: Uint8Array): string {
  const format = formatOf(content);
  if (isReadable(format)) return `${format} is read`;
  const { code, message, hint } = refusedFormat(content, format);
  return `${code}: ${message} ${hint}`;
}

describe("a file that is not read", () => {
  it.for([
    [
      "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0",
      /unsupported-format: .*\.doc.*Save as \.docx/,
    ],
    ["\xffWPC\x10\0\0\0\x01\x0a\0\0", /unsupported-format: This is a WordPerfect file.*Save as \.docx/],
    ["\x89PNG\x0d\x0a\x1a\x0a\0\0\0\x0d", /unsupported-format: This is a picture.*OCR/],
    ["\xff\xd8\xff\xe0\0\x10JFIF\0", /unsupported-format: This is a picture/],
    ["II*\0\x08\0\0\0\0\0\0\0", /unsupported-format: This is a picture/],
    ["7z\xbc\xaf\x27\x1c\0\x04\0\0\0", /unsupported-format: This is an archive.*Unpack it/],
    ["<?xml version='1.0'?><w:wordDocument xmlns:w='x'/>", /unsupported-format: .*single XML file.*Save as \.docx/],
    ["MIME-Version: 1.0\nContent-Type: multipart/related;\n", /unsupported-format: .*web archive.*HTML or PDF/],
    ["", /damaged: The file is empty\./],
  ] as const)("%j is refused with what to do", ([content, expected]) => {
    expect(refusal(bytes(content))).toMatch(expected);
  });

  it("is of no known format where its bytes tell nothing", () => {
    expect(refusal(Uint8Array.from({ length: 64 }, (_, i) => (i * 37) % 29))).toMatch(
      /^unsupported-format: The format/,
    );
  });
});
