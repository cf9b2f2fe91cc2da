import process from "node:process";
import { isPdfError } from "@gender-lens/reader";

/** Lets the process live on over what pdf.js leaves behind while it reads a damaged file; any other stray error ends it. */
export function passOverStrayErrors(): void {
  process.on("unhandledRejection", (reason) => {
    if (!isPdfError(reason)) throw reason;
  });
}
