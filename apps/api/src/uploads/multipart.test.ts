import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { multipart, type PartLimits } from "./multipart.ts";

const LIMITS: PartLimits = { fileBytes: 2000, fieldBytes: 500, parts: 20, total: 60_000 };

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function encoded(form: FormData): Promise<{ bytes: Uint8Array; type: string }> {
  const response = new Response(form);
  return { bytes: await response.bytes(), type: response.headers.get("content-type") ?? "" };
}

async function read(bytes: Uint8Array, type: string, { size = 64, limits = LIMITS } = {}) {
  const found = [];
  for await (const { name, fileName, bytes: content } of multipart(inPieces(bytes, size), type, limits)) {
    found.push({ name, fileName, bytes: [...content] });
  }
  return found;
}

describe("multipart", () => {
  test("gives what the platform's own encoder wrote, however the stream is cut", async () => {
    const part = fc.record({
      name: fc.string({ unit: "binary", maxLength: 8 }).filter((text) => !/[\r\n\\%]/.test(text)),
      fileName: fc.option(
        fc.string({ unit: "binary", minLength: 1, maxLength: 12 }).filter((text) => !/[\r\n\\%]/.test(text)),
      ),
      bytes: fc.uint8Array({ maxLength: 400 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), fc.integer({ min: 1, max: 300 }), async (parts, size) => {
        const form = new FormData();
        for (const { name, fileName, bytes } of parts) {
          if (fileName === null) form.append(name, Buffer.from(bytes).toString("hex"));
          else form.append(name, new Blob([bytes.slice()]), fileName);
        }
        const { bytes, type } = await encoded(form);
        expect(await read(bytes, type, { size })).toEqual(
          parts.map(({ name, fileName, bytes: content }) => ({
            name,
            fileName,
            bytes: fileName === null ? [...Buffer.from(Buffer.from(content).toString("hex"))] : [...content],
          })),
        );
      }),
    );
  });

  test("a form that ends early is broken, wherever it is cut", async () => {
    const form = new FormData();
    form.append("keep", "true");
    form.append("files", new Blob(["report"]), "a.txt");
    const { bytes, type } = await encoded(form);
    const whole = bytes.length - "--\r\n".length;
    for (let end = 0; end <= whole; end += 1) {
      await expect(read(bytes.subarray(0, end), type)).rejects.toMatchObject({ status: 400 });
    }
  });

  test("each limit is kept", async () => {
    const form = new FormData();
    form.append("files", new Blob(["x".repeat(1000)]), "a.txt");
    form.append("keep", "true");
    const { bytes, type } = await encoded(form);
    for (const limit of [{ fileBytes: 999 }, { fieldBytes: 3 }, { parts: 1 }, { total: 1000 }]) {
      await expect(read(bytes, type, { limits: { ...LIMITS, ...limit } })).rejects.toMatchObject({ code: "too-large" });
    }
    expect(await read(bytes, type, { limits: { ...LIMITS, fileBytes: 1000, fieldBytes: 4, parts: 2 } })).toHaveLength(
      2,
    );
  });

  test("names are read as browsers and curl write them", async () => {
    const body = (disposition: string) =>
      Buffer.from(`--x\r\nContent-Disposition: ${disposition}\r\n\r\n1\r\n--x--\r\n`);
    const type = "multipart/form-data; boundary=x";
    const names = async (disposition: string) => (await read(body(disposition), type)).map(({ fileName }) => fileName);
    expect(await names('form-data; name="files"; filename="a\\"b.pdf"')).toEqual(['a"b.pdf']);
    expect(await names('form-data; name="files"; filename="a%22b.pdf"')).toEqual(['a"b.pdf']);
    expect(await names("form-data; name=files; filename=a.pdf")).toEqual(["a.pdf"]);
    expect(await names('form-data; name="files"')).toEqual([null]);
    await expect(names('attachment; filename="a"')).rejects.toMatchObject({ status: 400 });
  });

  test("what is no form is of a kind that is not taken", async () => {
    await expect(read(Buffer.from("{}"), "application/json")).rejects.toMatchObject({ status: 415 });
    await expect(read(Buffer.from(""), "multipart/form-data")).rejects.toMatchObject({ status: 415 });
  });
});
