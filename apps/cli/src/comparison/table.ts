import type { Comparison, ParagraphChange, WordChange } from "@gender-lens/model";
import { columns } from "../terminal/columns.ts";
import { plain, type Paint, type Style } from "../terminal/paint.ts";
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

interface Screen {
  paint: Paint;
  width: number;
}

/** Unchanged text between two changes, its middle left out where it is long. */
function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const headEnd = text.indexOf(" ", CONTEXT);
  const tailStart = text.lastIndexOf(" ", text.length - CONTEXT) + 1;
  const head = isFirst ? "" : text.slice(0, headEnd < 0 ? text.length : headEnd);
  const tail = isLast ? "" : text.slice(tailStart);
  if (head.length + CUT.length + tail.length >= text.length) return text;
  return isFirst ? CUT.trimStart() + tail : head + CUT + tail;
}

/** Words that changed with some of what stands around them, as lines for the screen. */
function wordLines(words: readonly WordChange[], { paint, width }: Screen): string[] {
  const parts = words.map(({ kind, text }, at) => {
    const shown = kind === "same" ? shortened(text, at === 0, at === words.length - 1) : text;
    const [open, close] = paint === plain && words.length > 1 ? MARKS[kind] : ["", ""];
    const space = kind === "same" ? "" : (/^\s*/.exec(shown)?.[0] ?? "");
    return { kind, text: `${space}${open}${shown.slice(space.length)}${close}` };
  });
  const whole = parts.map(({ text }) => text).join("");
  const ends: number[] = [];
  parts.reduce((end, { text }) => (ends.push(end + text.length), end + text.length), 0);
  return wrap(whole, width - INDENT.length).map((line) => {
    const pieces = parts.map(({ kind, text }, at) => {
      const start = (ends[at] ?? 0) - text.length;
      const piece = whole.slice(Math.max(line.start, start), Math.max(line.start, Math.min(line.end, ends[at] ?? 0)));
      const style = STYLES[kind];
      return style && piece !== "" ? paint(style, piece) : piece;
    });
    return INDENT + pieces.join("");
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
