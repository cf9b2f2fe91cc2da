import { Refused } from "../refused.ts";
import type { DrawingBudget } from "../limits/drawing.ts";
import { OPS, type PDFPageProxy } from "./engine.ts";

/** The drawing operators of a page, one number each, and what they are given. */
export interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/**
 * The operators of a page within a budget; throws `Refused` where it is used up.
 *
 * A few bytes can stand for endless operators, as a form may draw others many times over. pdf.js hands them over a
 * thousand at a time while it goes on reading: each thousand is counted as it comes. The caller then destroys the
 * document, which stops pdf.js.
 */
export async function operatorsOf(page: PDFPageProxy, budget: DrawingBudget): Promise<Operators> {
  const { promise: refused, reject } = Promise.withResolvers<never>();
  budget.newPage();
  watchChunks(page, (chunk) => {
    const over = budget.draw({ operators: chunk.fnArray.length, letters: lettersIn(chunk) });
    if (over) reject(new Refused(over.code, over));
  });
  // annotationMode 0: form fields and comments are not the report's text.
  return Promise.race([page.getOperatorList({ annotationMode: 0 }), refused]);
}

/** pdf.js has no public way to see operators before the last of a page; this is where they pass. */
const CHUNKS = "_renderPageChunk";

function watchChunks(page: PDFPageProxy, onChunk: (chunk: Operators) => void): void {
  const take: unknown = Reflect.get(page, CHUNKS);
  if (typeof take !== "function") throw new Error("pdf.js hands its operators over in another way than it did");
  Reflect.set(page, CHUNKS, (chunk: unknown, ...rest: unknown[]): void => {
    if (isOperators(chunk)) onChunk(chunk);
    Reflect.apply(take, page, [chunk, ...rest]);
  });
}

function isOperators(chunk: unknown): chunk is Operators {
  return typeof chunk === "object" && chunk !== null && "fnArray" in chunk && "argsArray" in chunk;
}

const SHOWING = new Set([OPS.showText, OPS.showSpacedText, OPS.nextLineShowText, OPS.nextLineSetSpacingShowText]);

function lettersIn({ fnArray, argsArray }: Operators): number {
  let letters = 0;
  for (const [at, operator] of fnArray.entries()) {
    const operands = argsArray[at];
    if (!SHOWING.has(operator) || !Array.isArray(operands)) continue;
    const shown: unknown = operands.at(-1);
    if (Array.isArray(shown)) letters += shown.length;
  }
  return letters;
}
