/** The drawing as a file of its own: colours of the theme are written out, as no theme goes with it. */
export function svgOf(drawing: SVGSVGElement): string {
  const copy = new XMLSerializer().serializeToString(drawing);
  const theme = getComputedStyle(document.documentElement);
  const plain = copy.replaceAll(/var\((--gl-[\w-]+)\)/g, (_, name: string) => theme.getPropertyValue(name).trim());
  const { width, height } = drawing.viewBox.baseVal;
  const ground = `<rect width="100%" height="100%" fill="${theme.getPropertyValue("--gl-surface").trim()}"/>`;
  return plain
    .replace(/^<svg /, `<svg width="${width}" height="${height}" font-family="sans-serif" `)
    .replace(/style="[^"]*"/, "")
    .replace(">", `>${ground}`);
}

/** The same as PNG, two pixels a unit. */
export async function pngOf(drawing: SVGSVGElement): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(drawing))}`;
  await picture.decode();
  const { width, height } = drawing.viewBox.baseVal;
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be made"))), "image/png"),
  );
}
