/** Codes that one range of a map may span: codes of fonts have two bytes. */
const WIDEST_RANGE = 0x1_00_00;
/** Codes that the ranges of all maps of a file may span; pdf.js maps some three million of them a second. */
const MOST_CODES = 4_000_000;
/** A map is recognized by its first operators, and read so far: those of the largest fonts have half as much. */
const RECOGNIZED_WITHIN = 2_048;
const LONGEST_MAP = 4 * 1024 * 1024;

const SECTION = /begin(?:bf|cid)range/gu;
/** A string, an array, or a word, as pdf.js tells them apart in broken maps, too. */
const TOKEN = /<(?<string>[^>]*)>|(?<array>\[[^\]]*\]?)|[^\s<[]+/gu;
/** Digits that count: pdf.js makes a number of four bytes of each code. */
const DIGITS = 8;

/**
 * Looks at the tables that give the characters of fonts (PDF 32000-1, 9.10.3): a few bytes of them, one wrong, can
 * span sixteen million codes, over which pdf.js sits for seconds without a break.
 */
export class CharacterMaps {
  #codes = 0;

  /** Takes what a stream unpacks to, piece by piece; `end` says whether the maps of the file span too much by now. */
  stream(): { take: (chunk: Uint8Array) => void; end: () => boolean } {
    let text = "";
    let isMap: boolean | null = null;
    return {
      take: (chunk) => {
        if (chunk.length === 0 || isMap === false || text.length > LONGEST_MAP) return;
        text += latin1(isMap === null ? chunk.subarray(0, RECOGNIZED_WITHIN) : chunk);
        if (isMap !== null) return;
        isMap = text.includes("begincmap");
        if (isMap) text += latin1(chunk.subarray(RECOGNIZED_WITHIN));
      },
      end: () => isMap === true && this.#spansTooMuch(text),
    };
  }

  #spansTooMuch(text: string): boolean {
    for (const { index, 0: keyword } of text.matchAll(SECTION)) {
      for (const span of spansFrom(text, index + keyword.length)) {
        if (span > WIDEST_RANGE) return true;
        this.#codes += Math.max(0, span);
      }
    }
    return this.#codes > MOST_CODES;
  }
}

/** Codes that each range of a section spans: the first code, the last, and a string, an array or a number. */
function* spansFrom(text: string, start: number): Generator<number> {
  const pattern = new RegExp(TOKEN);
  pattern.lastIndex = start;
  let range: string[] = [];
  for (let token = pattern.exec(text); token; token = pattern.exec(text)) {
    const { string, array } = token.groups ?? {};
    const [low, high] = range;
    if (low !== undefined && high !== undefined) {
      if (string === undefined && array === undefined && !/^\d/u.test(token[0])) return;
      yield numberOf(high) - numberOf(low) + 1;
      range = [];
    } else if (string === undefined) return;
    else range.push(string);
  }
}

/** A string in hexadecimal digits (PDF 32000-1, 7.3.4.3): what is no digit is passed over, a half byte filled up. */
function numberOf(hexadecimal: string): number {
  const digits = hexadecimal.replaceAll(/[^\da-f]/giu, "");
  return Number.parseInt(`0${digits}${digits.length % 2 === 0 ? "" : "0"}`.slice(-DIGITS), 16);
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
