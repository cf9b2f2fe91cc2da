import type { DrawingBudget } from "../limits/drawing.ts";
import { OPS, type PDFPageProxy } from "./engine.ts";
import type { Fonts } from "./fonts.ts";
import type { Glyph } from "./glyph.ts";
import { operatorsOf } from "./operators.ts";
import { TextMachine } from "./text-machine.ts";

/** All glyphs of a page in the order in which the file draws them. */
export async function readGlyphs(page: PDFPageProxy, fonts: Fonts, budget: DrawingBudget): Promise<Glyph[]> {
  const { fnArray, argsArray } = await operatorsOf(page, budget);
  const used = new Set<string>();
  fnArray.forEach((operator, i) => {
    const operands = argsArray[i];
    if (operator === OPS.setFont && Array.isArray(operands)) used.add(String(operands[0]));
  });
  await fonts.load(page, used);
  return new TextMachine(fonts).run(fnArray, argsArray);
}
