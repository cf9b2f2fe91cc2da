import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { cleanName } from "./clean-name.ts";
import { unpacked } from "./unpacked.ts";

const bytes = (text: string) => strToU8(text);
const names = (file: { name: string; bytes: Uint8Array }, most = 100) =>
  [...unpacked(file, most)].map(({ name }) => name);
const failures = (file: { name: string; bytes: Uint8Array }, most = 100, bytesInAll?: number) =>
  [...unpacked(file, most, bytesInAll)].map((one) => ("failure" in one ? `${one.name} ${one.failure.code}` : one.name));

describe("unpacked", () => {
  test("gives the files of an archive, whatever it is called, and leaves out what systems put beside them", () => {
    const archive = zipSync({
      "2031/a.pdf": bytes("a"),
      "b.txt": bytes("b"),
      "__MACOSX/b.txt": bytes("x"),
      ".DS_Store": bytes("x"),
    });
    expect([...unpacked({ name: "reports.pdf", bytes: archive }, 10)]).toEqual([
      { name: "reports.pdf/2031/a.pdf", bytes: bytes("a") },
      { name: "reports.pdf/b.txt", bytes: bytes("b") },
    ]);
  });

  test("leaves Word and OpenDocument files whole", () => {
    for (const inside of ["[Content_Types].xml", "mimetype"]) {
      expect(names({ name: "a.zip", bytes: zipSync({ [inside]: bytes("x"), "b.xml": bytes("y") }) })).toEqual([
        "a.zip",
      ]);
    }
    expect(names({ name: "a.zip", bytes: bytes("no archive") })).toEqual(["a.zip"]);
    expect(names({ name: "a.zip", bytes: bytes("PK\u0003\u0004 broken") })).toEqual(["a.zip"]);
  });

  test("names never lead out of the archive", () => {
    const archive = zipSync({ "../../etc/passwd": bytes("x"), "C:\\windows\\a.pdf": bytes("y") });
    expect(names({ name: "z.zip", bytes: archive })).toEqual(["z.zip/etc/passwd", "z.zip/windows/a.pdf"]);
  });

  test("names what unpacks to a thousand times its size and gives the rest; of more files than it may it gives none", () => {
    const bomb = zipSync({ "a.txt": new Uint8Array(8 * 1024 * 1024), "b.txt": bytes("b") }, { level: 9 });
    expect(failures({ name: "z.zip", bytes: bomb })).toEqual(["z.zip/a.txt too-large", "z.zip/b.txt"]);
    const many = zipSync(Object.fromEntries(Array.from({ length: 5 }, (_, n) => [`${n}.txt`, bytes("x")])));
    expect(failures({ name: "z.zip", bytes: many }, 4)).toEqual(["z.zip too-large"]);
    expect(failures({ name: "z.zip", bytes: many }, 5, 2)).toEqual([
      "z.zip/0.txt",
      "z.zip/1.txt",
      "z.zip/2.txt too-large",
    ]);
    expect(failures({ name: "z.zip", bytes: zipSync({}) })).toEqual(["z.zip damaged"]);
  });

  test("what was unpacked for nothing counts towards what an archive may unpack to", () => {
    const zeros = new Uint8Array(2 * 1024 * 1024);
    const bombs = { "a.txt": zeros, "b.txt": zeros, "c.txt": zeros, "d.txt": bytes("d") };
    const archive = { name: "z.zip", bytes: zipSync(bombs, { level: 9 }) };
    expect(failures(archive).at(-1)).toBe("z.zip/d.txt");
    // Each counts as the 100 MB that a file may have.
    expect(failures(archive, 100, 150 * 1024 * 1024)).toEqual(["z.zip/a.txt too-large", "z.zip/b.txt too-large"]);
  });

  test("an encrypted file is named, and counts nothing", () => {
    const archive = zipSync(Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}.txt`, bytes("x")])));
    // The flags of each entry in the list at the end.
    for (let at = 0; at < archive.length - 12; at += 1)
      if (String.fromCharCode(...archive.subarray(at, at + 4)) === "PK\u0001\u0002") archive[at + 8] = 1;
    const named = failures({ name: "z.zip", bytes: archive }, 100, 1);
    expect(named).toEqual(Array.from({ length: 20 }, (_, n) => `z.zip/${n}.txt encrypted`));
  });
});

test("a name is shown without controls, without marks that turn it round, and never as a way out", () => {
  expect(cleanName("..\\..\\a\u0000b\u202Efdp.exe")).toBe("abfdp.exe");
  expect(cleanName("\r\n/./..")).toBe("unnamed");
  expect(cleanName(`${"x".repeat(400)}.pdf`)).toHaveLength(255);
  expect(cleanName("\uD800.pdf")).toBe("\uFFFD.pdf");
});
