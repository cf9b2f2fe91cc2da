import type { Atom } from "../flow/atom.ts";
import type { FlowParagraph } from "../flow/paragraph.ts";
import { plainSymbols, symbol } from "../flow/symbols.ts";
import { printedParagraph } from "../flow/printed-paragraph.ts";
import type { MarkupBudget } from "../limits/markup.ts";
import { encodingOfPage } from "./code-pages.ts";
import { destinationOf } from "./destinations.ts";
import { beginning, set, type State } from "./state.ts";
import { Tables, type Font } from "./tables.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** Words that stand for characters (RTF Specification 1.9.1, Special Characters). */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: "\t",
  line: "\n",
  lbr: "\n",
  softline: "\n",
  page: "\f",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: "\u2003",
  enspace: "\u2002",
  qmspace: "\u2005",
  "~": "\u00A0",
  _: "-",
  "-": "",
  "{": "{",
  "}": "}",
  "\\": "\\",
};
/** Codes of fonts of symbols, as Windows keeps them. */
const SYMBOLS_FROM = 0xf000;
const RETURN = 0x0d;
const LINE_FEED = 0x0a;
const PARAGRAPH_ENDS = new Set(["par", "sect", "cell", "nestcell", "row", "nestrow"]);
const CODE_PAGES: Readonly<Record<string, number>> = { ansi: 1252, mac: 10_000, pc: 437, pca: 850 };

export interface Story {
  paragraphs: FlowParagraph[];
  furniture: FlowParagraph[];
}

/** Reads the paragraphs of an RTF file in reading order; deleted revisions, notes and text boxes are left out. */
export function readStory(bytes: Uint8Array, budget: MarkupBudget): Story {
  const reader = new StoryReader(bytes, budget);
  for (const token of tokensOf(bytes)) reader.take(token);
  return reader.finish();
}

class StoryReader {
  readonly #story: Story = { paragraphs: [], furniture: [] };
  readonly #bytes: Uint8Array;
  /** Groups count as elements do. */
  readonly #budget: MarkupBudget;
  readonly #tables = new Tables();
  readonly #saved: State[] = [];
  readonly #lines: Lines;
  readonly #decoders = new Map<string, InstanceType<typeof TextDecoder>>();
  #state = beginning(0);
  #encoding = "windows-1252";
  #defaultFont = 0;
  #starred = false;
  #groupBegins = false;
  /** Characters of the text still to be passed over after `\u`. */
  #passOver = 0;
  /** Bytes of one encoding that wait for the characters they make. */
  #pending: { bytes: number[]; at: number } = { bytes: [], at: 0 };
  #atoms: Atom[] = [];
  #label = "";

  constructor(bytes: Uint8Array, budget: MarkupBudget) {
    this.#bytes = bytes;
    this.#budget = budget;
    this.#lines = new Lines(bytes);
  }

  take(token: Token): void {
    switch (token.kind) {
      case "open":
        this.#decode();
        this.#budget.element(this.#saved.length);
        this.#saved.push({ ...this.#state });
        [this.#groupBegins, this.#starred, this.#passOver] = [true, false, 0];
        if (this.#state.destination === "styles") this.#tables.beginStyle();
        return;
      case "close":
        return this.#close();
      case "byte":
        return this.#byte(token.byte, token.at);
      case "text":
        // Words of two lines of the file have places of their own.
        if (this.#bytes[token.start - 1] === LINE_FEED || this.#bytes[token.start - 1] === RETURN) this.#decode();
        for (let at = token.start; at < token.end; at += 1) this.#byte(this.#bytes[at] ?? 0, at);
        return;
      case "word":
        return this.#word(token.word, token.number, token.at);
    }
  }

  finish(): Story {
    this.#endParagraph();
    return this.#story;
  }

  #close(): void {
    this.#decode();
    const closing = this.#state;
    this.#state = this.#saved.pop() ?? this.#state;
    this.#passOver = 0;
    // The text of running heads ends with their group, without a mark of its own.
    if (closing.destination === "furniture" && this.#state.destination !== "furniture") this.#endParagraph(closing);
    this.#groupBegins = false;
  }

  #word(word: string, number: number | null, at: number): void {
    if (word === "*") {
      this.#starred = true;
      return;
    }
    // A word for a character may stand in for `\u` as well as bytes do.
    if (this.#passOver > 0 && CHARACTERS[word] !== undefined) {
      this.#passOver -= 1;
      return;
    }
    const begins = this.#groupBegins;
    this.#groupBegins = false;
    const destination = begins || this.#starred ? destinationOf(word, this.#starred) : null;
    this.#starred = false;
    if (destination !== null) return this.#enter(destination);
    const { destination: current } = this.#state;
    if (current === "outside") return;
    if (current === "fonts") {
      this.#decode();
      return this.#tables.fontWord(word, number);
    }
    if (current === "styles") {
      this.#decode();
      return this.#tables.styleWord(word, number);
    }
    this.#printedWord(word, number, at);
  }

  #enter(destination: State["destination"]): void {
    this.#decode();
    if (this.#state.destination === "outside") return;
    if (destination === "label") this.#label = "";
    if (destination === "furniture") this.#endParagraph();
    this.#state.destination = destination;
    if (destination === "furniture") this.#state = { ...beginning(this.#defaultFont), destination };
  }

  #printedWord(word: string, number: number | null, at: number): void {
    if (word === "u") {
      this.#decode();
      this.#push(String.fromCharCode((number ?? 0) & 0xffff), at);
      this.#passOver = this.#state.standIns;
      return;
    }
    const character = CHARACTERS[word];
    if (character !== undefined) {
      this.#decode();
      return this.#push(character, at);
    }
    if (PARAGRAPH_ENDS.has(word)) {
      this.#decode();
      // In labels `\par` has no meaning, and an empty row ends no paragraph.
      if (this.#state.destination !== "label" && !word.endsWith("row")) this.#endParagraph();
      return;
    }
    if (word === "ansicpg" && number !== null) this.#encoding = encodingOfPage(number);
    else if (CODE_PAGES[word] !== undefined) this.#encoding = encodingOfPage(CODE_PAGES[word]);
    else if (word === "deff") {
      this.#defaultFont = number ?? 0;
      this.#state.font = this.#defaultFont;
    } else {
      this.#decode();
      set(this.#state, word, number, this.#defaultFont);
    }
  }

  #byte(byte: number, at: number): void {
    this.#groupBegins = false;
    if (this.#passOver > 0) {
      this.#passOver -= 1;
      return;
    }
    if (this.#state.destination === "outside") return;
    if (this.#pending.bytes.length === 0) this.#pending.at = at;
    this.#pending.bytes.push(byte);
  }

  /** Turns the bytes that wait into characters of their font's encoding. */
  #decode(): void {
    const { bytes, at } = this.#pending;
    if (bytes.length === 0) return;
    this.#pending = { bytes: [], at: 0 };
    const encoding = this.#tables.fonts.get(this.#state.font)?.encoding ?? this.#encoding;
    this.#push(this.#decoder(encoding).decode(Uint8Array.from(bytes)), at);
  }

  #decoder(encoding: string): InstanceType<typeof TextDecoder> {
    const decoder = this.#decoders.get(encoding) ?? new TextDecoder(encoding);
    this.#decoders.set(encoding, decoder);
    return decoder;
  }

  #push(text: string, at: number): void {
    const { destination, look, deleted, font } = this.#state;
    if (destination === "fonts") return this.#tables.fontText(text);
    if (destination === "styles") return this.#tables.styleText(text);
    if (destination === "outside" || look.hidden || deleted || text === "") return;
    const plain = characters(text, this.#tables.fonts.get(font));
    if (destination === "label") {
      this.#label += plain;
      return;
    }
    const printed = look.capitals && plain.toUpperCase().length === plain.length ? plain.toUpperCase() : plain;
    this.#budget.text(printed.length);
    const { line, column } = this.#lines.at(at);
    this.#atoms.push({ text: printed, block: line, run: 0, offset: column, look });
  }

  #endParagraph(state: State = this.#state): void {
    this.#decode();
    const [atoms, label] = [this.#atoms, this.#label.replace(/\s+/gu, " ").trim()];
    this.#atoms = [];
    this.#label = "";
    const style = this.#tables.styles.get(state.style);
    const paragraph = printedParagraph({
      atoms,
      label: label === "" ? null : label,
      properties: { ...state.properties, outline: state.properties.outline ?? style?.outline },
      styles: style ? [style.name.trim()] : [],
      inTable: state.inTable,
      inContents: /^(toc|contents|table of contents)\b/iu.test(style?.name.trim() ?? ""),
    });
    if (state.destination === "furniture") this.#story.furniture.push(paragraph);
    else if (atoms.length > 0) this.#story.paragraphs.push(paragraph);
  }
}

/** Fonts of symbols have their own characters at the codes of letters. */
function characters(text: string, font: Font | undefined): string {
  if (!font?.symbols) return plainSymbols(text, font?.name);
  return Array.from(text, (character) => symbol(character.charCodeAt(0) | SYMBOLS_FROM, font.name)).join("");
}

/** Lines and columns of bytes, asked for in the order in which they stand. */
class Lines {
  readonly #bytes: Uint8Array;
  #line = 0;
  #start = 0;
  #next: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#next = bytes.indexOf(0x0a);
  }

  at(offset: number): { line: number; column: number } {
    while (this.#next >= 0 && this.#next < offset) {
      this.#line += 1;
      this.#start = this.#next + 1;
      this.#next = this.#bytes.indexOf(0x0a, this.#start);
    }
    return { line: this.#line, column: offset - this.#start };
  }
}
