import type { Comparison, ParagraphChange, WordChange } from "@gender-lens/model";
import { columns } from "../terminal/columns.ts";
import { plain, type Paint, type Style } from "../terminal/paint.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";
import { effectOf, figureRows, kindCounts } from "./effect.ts";
import { paragraphName } from "./names.ts";

const INDENT = "    ";
const STYLES: Record<WordChange["kind"], Style | null> = {
  same: null,
  added: "green",
  removed: ["red", "strikethrough"],
};
/** Where there are no colours. */
const MARKS: Record<WordChange["kind"], [string, string]> = {
  same: ["", ""],
  added: ["{+", "+}"],
  removed: ["[-", "-]"],
};
/** Characters of unchanged text shown on either side of a change. */
const CONTEXT = 80;
const CUT = " … ";

/** Unchanged text between two changes, its middle left out where it is long. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const headEnd = text.indexOf(" ", CONTEXT);
  const tailStart = text.lastIndexOf(" ", text.length - CONTEXT) + 1;
  const head = isFirst ? "" : text.slice(0, headEnd < 0 ? text.length : headEnd);
  const tail = isLast ? "" : text.slice(tailStart);
  if (head.length + CUT.length + tail.length >= text.length) return text;
  return isFirst ? CUT.trimStart() + tail : head + CUT + tail;
}

/** A run of words as it is printed, and where it stands in the whole. */
interface Piece {
  kind: WordChange["kind"];
  start: number;
  end: number;
}

/** The pieces of a change one after the other, long unchanged ones shortened, marked where there are no colours. */
function laidOut(words: readonly WordChange[], paint: Paint): { whole: string; pieces: Piece[] } {
  let whole = "";
  const pieces = words.map(({ kind, text }, at): Piece => {
    const start = whole.length;
    if (kind === "same") {
      whole += shortened(text, at === 0, at === words.length - 1);
    } else {
      const [open, close] = paint === plain && words.length > 1 ? MARKS[kind] : ["", ""];
      const space = /^\s*/.exec(text)?.[0] ?? "";
      whole += `${space}${open}${text.slice(space.length)}${close}`;
    }
    return { kind, start, end: whole.length };
  });
  return { whole, pieces };
}

/** Words that changed with some of what stands around them, as lines for the screen. */
function wordLines(words: readonly WordChange[], { paint, width }: Screen): string[] {
  const { whole, pieces } = laidOut(words, paint);
  return wrap(whole, width - INDENT.length).map((line) => {
    const parts = pieces.map(({ kind, start, end }) => {
      const text = whole.slice(Math.max(line.start, start), Math.max(line.start, Math.min(line.end, end)));
      const style = STYLES[kind];
      return style && text !== "" ? paint(style, text) : text;
    });
    return INDENT + parts.join("");
  });
}

const SIGNS: Record<ParagraphChange["kind"], [string, Style]> = {
  same: ["=", "dim"],
  changed: ["~", "yellow"],
  moved: [">", "blue"],
  "moved-and-changed": ["≈", "yellow"],
  added: ["+", "green"],
  removed: ["−", "red"],
};

function changeBlock(change: ParagraphChange, screen: Screen): string[] {
  const { kind, words, before, after } = change;
  const [sign, style] = SIGNS[kind];
  const effect = effectOf(change);
  const head = `${screen.paint(style, `${sign} ${kind}`)} ${screen.paint("bold", paragraphName(change))}`;
  const whole: WordChange = {
    kind: after ? (before ? "same" : "added") : "removed",
    text: (after ?? before)?.text ?? "",
  };
  const lines = words.length > 0 ? wordLines(words, screen) : kind === "moved" ? [] : wordLines([whole], screen);
  return ["", effect === "" ? head : `${head} · ${screen.paint("magenta", effect)}`, ...lines];
}

/** A comparison for a screen: what became of the figures, then each paragraph that changed, in reading order. */
export function printedComparison(comparison: Comparison, names: [string, string], screen: Screen): string {
  const { paint } = screen;
  const counts = kindCounts(comparison).filter(([, count]) => count > 0);
  const changed = comparison.changes.filter(({ kind }) => kind !== "same");
  return [
    `${paint("bold", names[0])} → ${paint("bold", names[1])}`,
    "",
    ...columns([["", "before", "after", ""], ...figureRows(comparison)], ["left", "right", "right", "right"]).map(
      (line) => `  ${line}`,
    ),
    "",
    `Paragraphs: ${counts.map(([kind, count]) => `${count} ${kind.replaceAll("-", " ")}`).join(", ")}`,
    ...changed.flatMap((change) => changeBlock(change, screen)),
    "",
  ].join("\n");
}
