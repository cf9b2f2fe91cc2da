// Files that cannot be read, and how reading is watched and stopped: values with a stable code, never a crash.
import Pdf from "pdfkit";
import { read } from "@gender-lens/reader";
import { describe, expect, it } from "vitest";

const LINES = [
  "Report of the Secretary-General",
  "I. Introduction",
  "1. The mission supported the local authorities in the protection of civilians and the rule of law.",
  "2. The parties met in the capital and agreed to extend the ceasefire by another three months.",
];

/** A small report of one page, or of none of its text; `password` to open it. */
async function makePdf({ text = true, pages = 1, password = "" } = {}): Promise<Uint8Array> {
  const pdf = new Pdf({ autoFirstPage: false, ...(password === "" ? {} : { userPassword: password }) });
  const parts: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    pdf.on("data", (part: Uint8Array) => parts.push(part));
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(parts))));
  });
  for (let page = 0; page < pages; page += 1) {
    pdf.addPage();
    if (text) LINES.forEach((line, i) => pdf.text(line, 72, 72 + i * 24, { lineBreak: false }));
    else pdf.rect(72, 72, 300, 300).fill();
  }
  pdf.end();
  return done;
}

const codeOf = async (bytes: Uint8Array): Promise<string> => {
  const result = await read(bytes);
  return result.ok ? "read" : result.failure.code;
};

describe("a file that cannot be read", () => {
  it("is encrypted where it asks for a password", async () => {
    expect(await codeOf(await makePdf({ password: "kessu" }))).toBe("encrypted");
  });

  it("is without text where its pages are only drawn", async () => {
    expect(await codeOf(await makePdf({ text: false }))).toBe("no-text-layer");
  });

  it("is damaged where it is empty, or only a beginning", async () => {
    const whole = await makePdf();
    expect(await codeOf(new Uint8Array())).toBe("damaged");
    expect(await codeOf(whole.subarray(0, 40))).toBe("damaged");
  });

  it("is of no known format where it is neither PDF nor text", async () => {
    expect(await codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))).toBe(
      "unsupported-format",
    );
  });

  it("is too large over the limit that the caller sets", async () => {
    const bytes = await makePdf();
    expect(await read(bytes, { limits: { bytes: bytes.length } })).toMatchObject({ ok: true });
    expect(await read(bytes, { limits: { bytes: bytes.length - 1 } })).toMatchObject({
      ok: false,
      failure: { code: "too-large" },
    });
  });
});

describe("reading", () => {
  it("leaves the caller's bytes as they were", async () => {
    const bytes = await makePdf();
    const before = bytes.slice();
    await read(bytes);
    expect(bytes).toEqual(before);
  });

  it("gives the same report and layout for the same bytes", async () => {
    const bytes = await makePdf();
    expect(await read(bytes)).toEqual(await read(bytes));
  });

  it("tells how far it is, page by page", async () => {
    const seen: [number, number][] = [];
    await read(await makePdf({ pages: 3 }), { onProgress: (done, of) => seen.push([done, of]) });
    expect(seen).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it("stops when it is told to, by throwing what it was told", async () => {
    const stop = new AbortController();
    const reading = read(await makePdf({ pages: 3 }), {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error("closed by the user")),
    });
    await expect(reading).rejects.toThrow("closed by the user");
  });
});
