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

  it("is not known where control characters or broken UTF-8 stand in it", () => {
    expect(formatOf(new Uint8Array([0x50, 0x4e, 0x47, 0, 1, 2]))).toBe("unknown");
    expect(formatOf(new Uint8Array([0x61, 0xff, 0xfe, 0x62]))).toBe("unknown");
  });

  it("is empty where there is nothing", () => {
    expect(formatOf(new Uint8Array())).toBe("empty");
  });
});
