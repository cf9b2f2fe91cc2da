// pdf.js looks for a browser's canvas classes when it is loaded; text needs none of them.
import "./canvas-globals.ts";
import * as pdfjs from "pdfjs-dist/legacy/build/pdf.mjs";
import * as worker from "pdfjs-dist/legacy/build/pdf.worker.mjs";

// Found by pdf.js under this name, it runs in the caller's own thread: no worker file to locate.
Reflect.set(globalThis, "pdfjsWorker", worker);

export const { getDocument, OPS } = pdfjs;
export type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
