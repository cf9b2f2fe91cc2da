/** Attributes that say nothing in a file. */
const ON_SCREEN = /^(?:class|style|role|tabindex|aria-.*|data-.*)$/;
const HEADING = 44;
const MARGIN = 16;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Size of the picture that is made of a drawing: its heading above it and a margin around. */
function sizeOf({ viewBox }: SVGSVGElement): { width: number; height: number } {
  const { width, height } = viewBox.baseVal;
  return { width: width + 2 * MARGIN, height: height + HEADING + MARGIN };
}

/**
 * The drawing as a file of its own, with its heading above. Colours of the theme are written out, as no theme goes
 * with it, and what only a screen needs (places to click and to focus) is left out.
 */
export function svgOf(drawing: SVGSVGElement, heading: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement; // a clone is of the kind that was cloned
  for (const hit of copy.querySelectorAll("[data-hit]")) hit.remove();
  for (const one of [copy, ...copy.querySelectorAll("*")]) {
    for (const name of one.getAttributeNames()) if (ON_SCREEN.test(name)) one.removeAttribute(name);
  }
  const theme = getComputedStyle(document.documentElement);
  const colour = (name: string) => theme.getPropertyValue(name).trim();
  const written = new XMLSerializer();
  const parts = [...copy.childNodes].map((node) => written.serializeToString(node)).join("");
  const inner = parts.replaceAll(/var\((--gl-[\w-]+)\)/g, (_, name: string) => colour(name));
  const { width, height } = sizeOf(drawing);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
    `font-family="Inter, Arial, sans-serif"><rect width="100%" height="100%" fill="${colour("--gl-surface")}"/>` +
    `<text x="${MARGIN}" y="28" font-size="16" font-weight="600" fill="${colour("--gl-ink")}">${escaped(heading)}</text>` +
    `<g transform="translate(${MARGIN} ${HEADING})">${inner}</g></svg>\n`
  );
}

/** The same as PNG, two pixels a unit. */
export async function pngOf(drawing: SVGSVGElement, heading: string): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(drawing, heading))}`;
  await picture.decode();
  const { width, height } = sizeOf(drawing);
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be made"))), "image/png"),
  );
}
