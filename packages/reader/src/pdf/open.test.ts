import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../limits/limits.ts";
import { openPdf } from "./open.ts";

const file = new URL(
  "../../../../corpora/reports/kessuna-2031-02/kessuna-2031-02.libreoffice.tagged.pdf",
  import.meta.url,
);

test("Node's own Buffer is opened like any other bytes, and stays whole", async () => {
  const bytes = await readFile(file);
  const before = Uint8Array.from(bytes);
  const document = await openPdf(bytes, DEFAULT_LIMITS);
  if ("code" in document) throw new Error(document.code);
  expect(document.numPages).toBeGreaterThan(1);
  await document.loadingTask.destroy();
  expect(Uint8Array.from(bytes)).toEqual(before);
});
