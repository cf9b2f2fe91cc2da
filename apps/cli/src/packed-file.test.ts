import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { batchFiles } from "./batch/inputs.ts";
import { bytesOf, packedFile } from "@gender-lens/archive/confined";

/** Holds `2031/toravia.txt`, a picture, and the shadow of a file that a Macintosh adds. */
const ARCHIVE = Buffer.from(
  "UEsDBBQAAAAAAAAAIWaniUs1EQAAABEAAAAQAAAAMjAzMS90b3JhdmlhLnR4dDEuIFRhbGtzIHJlc3VtZWQuUEsDBBQAAAAAAAAAIWaDFtyMAQAAAAEAAAAWAAAAX19NQUNPU1gvLl90b3JhdmlhLnR4dHhQSwMEFAAAAAAAAAAhZhUm2/sBAAAAAQAAAAkAAABjb3Zlci5qcGd5UEsBAhQAFAAAAAAAAAAhZqeJSzURAAAAEQAAABAAAAAAAAAAAAAAAAAAAAAAADIwMzEvdG9yYXZpYS50eHRQSwECFAAUAAAAAAAAACFmgxbcjAEAAAABAAAAFgAAAAAAAAAAAAAAAAA/AAAAX19NQUNPU1gvLl90b3JhdmlhLnR4dFBLAQIUABQAAAAAAAAAIWYVJtv7AQAAAAEAAAAJAAAAAAAAAAAAAAAAAHQAAABjb3Zlci5qcGdQSwUGAAAAAAMAAwC5AAAAnAAAAAAA",
  "base64",
);
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "gender-lens-packed-"));
  writeFileSync(path.join(folder, "reports.zip"), ARCHIVE);
  writeFileSync(path.join(folder, "empty.zip"), ARCHIVE.subarray(-22));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a file in an archive", () => {
  it("is one of a batch, whether the archive or its folder is named; pictures and shadows are none", () => {
    const inside = `${folder}/reports.zip/2031/toravia.txt`;
    expect(batchFiles([path.join(folder, "reports.zip")])).toEqual([inside]);
    expect(batchFiles([folder])).toEqual([path.join(folder, "empty.zip"), inside]);
  });

  it("is read by the path that goes on inside the archive", async () => {
    const bytes = await bytesOf(path.join(folder, "reports.zip/2031/toravia.txt"));
    expect(bytes instanceof Uint8Array && new TextDecoder().decode(bytes)).toBe("1. Talks resumed.");
    expect(await bytesOf(path.join(folder, "reports.zip/missing.txt"))).toMatchObject({ code: "damaged" });
  });

  it("is told from a folder whose name ends like an archive's", () => {
    expect(packedFile(path.join(folder, "gone.zip/a.txt"))).toBeNull();
    expect(packedFile(path.join(folder, "reports.zip"))).toBeNull();
  });
});
