/** Stands where pdf.js expects a drawing class; drawing is never asked for. */
class NotDrawn {}

for (const name of ["DOMMatrix", "ImageData", "Path2D"]) {
  if (!Reflect.has(globalThis, name)) Reflect.set(globalThis, name, NotDrawn);
}
