import type { PageImage } from "@gender-lens/reader";

/** A page's picture as a portable anymap (netpbm: P4, P5, P6), which needs no encoder. */
export function anymapOf({ width, height, bitsPerPixel, data }: PageImage): Buffer {
  const magic = { 1: "P4", 8: "P5", 24: "P6" }[bitsPerPixel];
  const head = `${magic}\n${width} ${height}\n${bitsPerPixel === 1 ? "" : "255\n"}`;
  // A bitmap's 1 is black, a page's white.
  return Buffer.concat([Buffer.from(head), bitsPerPixel === 1 ? data.map((byte) => ~byte) : data]);
}
