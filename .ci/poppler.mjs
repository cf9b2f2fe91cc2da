// Poppler's tools (pdftotext, pdfinfo) are a second, independent reader that some tests compare with.
import { ensure, works } from "./apt.mjs";

/** Makes sure that Poppler is there, installing it where that is possible; false, with the reason printed, if not. */
export const ensurePoppler = () =>
  ensure(() => works("pdftotext", ["-v"]) && works("pdfinfo", ["-v"]), {
    name: "poppler-utils",
    for: "which some tests compare the reader with",
    without: "the tests named *.poppler.test.ts are left out",
  });
