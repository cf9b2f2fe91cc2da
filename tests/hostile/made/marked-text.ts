// Saved pages and texts that nest without end, or would run what they hold.
import { LINES, PARAGRAPHS, refused, type Hostile } from "./kind.ts";

const OUTSIDE = "http://127.0.0.1:59871/report";
const DEPTH = 100_000;
const deep = refused("too-large", "The file nests its parts more than 256 deep.");
const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

export const markedTexts: readonly Hostile[] = [
  {
    name: "scripts and links.html",
    make: () =>
      bytes(
        `<!doctype html><html><head><script src="${OUTSIDE}"></script><script>for (;;) {}</script>` +
          `<link rel="stylesheet" href="${OUTSIDE}"><meta http-equiv="refresh" content="0;url=${OUTSIDE}"></head>` +
          `<body onload="for (;;) {}"><img src="${OUTSIDE}"><iframe src="${OUTSIDE}"></iframe>` +
          `<p>${LINES[0]}</p><p>${LINES[1]} ${LINES[2]}</p><p>${LINES[3]}</p></body></html>`,
      ),
    ends: { paragraphs: PARAGRAPHS },
  },
  { name: "elements 100,000 deep.html", make: () => bytes(`<html><body>${"<div>".repeat(DEPTH)}`), ends: deep },
  { name: "groups 100,000 deep.rtf", make: () => bytes(`{\\rtf1 ${"{".repeat(DEPTH)}`), ends: deep },
  {
    name: "only blanks.txt",
    make: () => bytes(" \n".repeat(1_000)),
    ends: refused("not-a-report", "This is a text without numbered paragraphs, not a report."),
  },
];
