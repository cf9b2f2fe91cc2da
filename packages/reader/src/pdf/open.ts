import type { Failure } from "@gender-lens/model";
import { failure } from "../failures.ts";
import type { Limits } from "../limits/limits.ts";
import { checkStreams } from "../limits/packed-streams.ts";
import { getDocument, type PDFDocumentProxy } from "./engine.ts";

/** Images are never drawn: one pixel is more than the reader needs. */
const NO_IMAGES = 1;

/** Opens a PDF, or says why it cannot be opened. The caller destroys the document's loading task. */
export async function openPdf(bytes: Uint8Array, limits: Limits): Promise<PDFDocumentProxy | Failure> {
  const bomb = checkStreams(bytes, limits);
  if (bomb) return bomb;
  try {
    return await getDocument({
      // pdf.js takes the buffer over, and refuses Node's own Buffer, whose slice would be one too; the caller's bytes stay whole.
      data: new Uint8Array(bytes),
      verbosity: 0,
      maxImageSize: NO_IMAGES,
      disableFontFace: true,
      // Names, and with them bold and italic, come only with these.
      fontExtraProperties: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      enableXfa: false,
    }).promise;
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return failure(name === "PasswordException" ? "encrypted" : "damaged");
  }
}
