import type { PDFDocumentProxy } from "pdfjs-dist";
// Vite gives the address of the file it makes of it.
// oxlint-disable-next-line import/default
import workerUrl from "pdfjs-dist/build/pdf.worker.min.mjs?url";

/** Where vite puts the files that pdf.js asks for: character maps, the standard fonts, decoders of images. */
const ASSETS = "/pdfjs";

/** Sizes of all pages at scale 1, in points, and the document to draw them from. */
export interface OpenPdf {
  document: PDFDocumentProxy;
  sizes: { width: number; height: number }[];
  close(): void;
}

/** Opens a PDF for drawing; pdf.js itself is loaded here, where pages are shown. Throws what pdf.js throws. */
export async function openPdf(file: Blob): Promise<OpenPdf> {
  const [{ getDocument, GlobalWorkerOptions }, data] = await Promise.all([import("pdfjs-dist"), file.arrayBuffer()]);
  GlobalWorkerOptions.workerSrc = workerUrl;
  const task = getDocument({
    data: new Uint8Array(data),
    cMapUrl: `${ASSETS}/cmaps/`,
    standardFontDataUrl: `${ASSETS}/standard_fonts/`,
    wasmUrl: `${ASSETS}/wasm/`,
    enableXfa: false,
  });
  const document = await task.promise;
  const sizes: OpenPdf["sizes"] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
    sizes.push({ width, height });
  }
  return { document, sizes, close: () => void task.destroy() };
}
