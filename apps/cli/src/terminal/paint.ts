import { styleText } from "node:util";

export type Style = Parameters<typeof styleText>[0];
/** Gives the text in a style, or as it is where no colours are wanted. */
export type Paint = (style: Style, text: string) => string;

/** Paint where no colours are wanted: files, pipes, NO_COLOR. */
export const plain: Paint = (_style, text) => text;

/** Paint for a terminal; {@link plain} where NO_COLOR is set or the stream is no terminal and FORCE_COLOR is not set. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  const paint: Paint = (style, text) => styleText(style, text, { stream });
  return paint("bold", "x") === "x" ? plain : paint;
}
