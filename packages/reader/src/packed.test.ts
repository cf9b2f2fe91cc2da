import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "./limits/limits.ts";
import { fileInArchive, namesInArchive } from "./packed.ts";

const archive = zipSync({
  "2031/": new Uint8Array(),
  "2031/toravia.txt": strToU8("1. Talks resumed."),
  "kessuna.txt": strToU8("1. Talks ended."),
});

describe("an archive of reports", () => {
  it("names its files, folders left out", () => {
    expect(namesInArchive(archive)).toEqual({ ok: true, result: ["2031/toravia.txt", "kessuna.txt"] });
  });

  it("gives each of them unpacked", () => {
    const file = fileInArchive(archive, "2031/toravia.txt");
    expect(file.ok && new TextDecoder().decode(file.result)).toBe("1. Talks resumed.");
  });

  it("says what is wrong where a file is not in it, or unpacks to more than a file may have", () => {
    expect(fileInArchive(archive, "missing.txt")).toMatchObject({ ok: false, failure: { code: "damaged" } });
    const bomb = zipSync({ "zeros.txt": new Uint8Array(3_000_000) });
    expect(fileInArchive(bomb, "zeros.txt")).toMatchObject({ ok: false, failure: { code: "too-large" } });
    const limits = { ...DEFAULT_LIMITS, bytes: 10 };
    expect(fileInArchive(archive, "kessuna.txt", limits)).toMatchObject({ ok: false, failure: { code: "too-large" } });
  });

  it("is damaged where its end is cut off", () => {
    expect(namesInArchive(archive.subarray(0, 60))).toMatchObject({ ok: false, failure: { code: "damaged" } });
  });
});
