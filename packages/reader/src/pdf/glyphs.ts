import { OPS, type PDFPageProxy } from "./engine.ts";
import type { Fonts } from "./fonts.ts";
import type { Glyph } from "./glyph.ts";
import { TextMachine } from "./text-machine.ts";

/** All glyphs of a page in the order in which the file draws them. */
export async function readGlyphs(page: PDFPageProxy, fonts: Fonts): Promise<Glyph[]> {
  // annotationMode 0: form fields and comments are not the report's text.
  const list = await page.getOperatorList({ annotationMode: 0 });
  const used = new Set<string>();
  list.fnArray.forEach((operator, i) => {
    if (operator === OPS.setFont) used.add(String(list.argsArray[i]?.[0]));
  });
  await fonts.load(page, used);
  return new TextMachine(fonts).run(list.fnArray, list.argsArray);
}
