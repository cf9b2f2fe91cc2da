import type { Place, Warning } from "@gender-lens/model";

/** A printed word on its way into a paragraph's text. */
export interface Run {
  text: string;
  /** Stands against the run before it, without a space. */
  joined: boolean;
  at: Place;
}

/** What every format's reader ends in: the report as a row of blocks in reading order. */
export type Block =
  | {
      kind: "heading";
      /** Printed number with its punctuation, or null. */
      number: string | null;
      heading: string;
      page: number | null;
      /** Type size in points, or a style's outline level turned into a size: larger is higher. */
      size: number;
    }
  | { kind: "paragraph"; number: number; runs: Run[]; page: number | null }
  | {
      kind: "annex";
      /** As printed: `Annex`, `Annex II`, `Enclosure`. */
      label: string;
      heading: string;
      page: number | null;
    };

/** The first page above the first heading, line by line, and what runs along every page. */
export interface FrontMatter {
  lines: FrontLine[];
  /** Running heads and feet, each once. */
  furniture: string[];
}

export interface FrontLine {
  text: string;
  size: number;
  bold: boolean;
  /** White space parts it from the line above. */
  apart: boolean;
}

/** A file taken apart, whatever its format. */
export interface Blocks {
  front: FrontMatter;
  blocks: Block[];
  pages: number | null;
  warnings: Warning[];
}
