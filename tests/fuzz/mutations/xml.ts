// Mutations that leave XML well-formed, so that they reach the reader and not only the parser.
import type { Chance } from "./chance.ts";

interface Element {
  start: number;
  end: number;
}

const TAG = /<(?<close>\/?)(?<name>[\w:.-]+)(?:\s[^<>]*?)?(?<empty>\/?)>/gu;
const MOST_COPIES = 50;
const NUMBERS = ["0", "-1", "1", "9", "99", "32768", "4294967296", "-99999999999", "1.5", "", "x"];
/** Characters that are not what they seem: marks, direction, half of a pair, none at all, many at once. */
const CHARACTERS = [
  "\u200B",
  "\u202E",
  "\uFEFF",
  "e\u0301",
  "\u{1F600}",
  "ﬁ",
  "\u00AD",
  "\u2028",
  "1.",
  "(a)",
  "–",
  "٣",
];

/** Elements with their start and end; the document's own element is left out. */
function elements(xml: string): Element[] {
  const found: Element[] = [];
  const open: number[] = [];
  for (const match of xml.matchAll(TAG)) {
    const { close, empty } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (empty) found.push({ start: match.index, end });
    else if (!close) open.push(match.index);
    else {
      const start = open.pop();
      if (start !== undefined && open.length > 0) found.push({ start, end });
    }
  }
  return found;
}

type Change = (xml: string, chance: Chance) => string;

const cut = (xml: string, { start, end }: Element, by: string): string => xml.slice(0, start) + by + xml.slice(end);

const ofElement =
  (change: (element: string, chance: Chance, all: () => string) => string): Change =>
  (xml, chance) => {
    const all = elements(xml);
    if (all.length === 0) return xml;
    const place = chance.one(all);
    const another = () => {
      const { start, end } = chance.one(all);
      return xml.slice(start, end);
    };
    return cut(xml, place, change(xml.slice(place.start, place.end), chance, another));
  };

const drop = ofElement(() => "");
const repeat = ofElement((element, { index }) => element.repeat(2 + index(MOST_COPIES)));
const exchange = ofElement((_, __, another) => another());
const nest = ofElement((element, { index }) => {
  const name = /^<([\w:.-]+)/u.exec(element)?.[1] ?? "w:p";
  const depth = 1 + index(100);
  return `<${name}>`.repeat(depth) + element + `</${name}>`.repeat(depth);
});

/** Changes the value of an attribute to another of the same file or to an extreme. */
const changeAttribute: Change = (xml, chance) => {
  const values = [...xml.matchAll(/="([^"<]*)"/gu)];
  if (values.length === 0) return xml;
  const place = chance.one(values);
  const value = chance.index(2) === 0 ? (chance.one(values)[1] ?? "") : chance.one(NUMBERS);
  const start = place.index + 2;
  return cut(xml, { start, end: start + (place[1]?.length ?? 0) }, value);
};

const changeText: Change = (xml, chance) => {
  const texts = [...xml.matchAll(/>([^<>]+)</gu)];
  if (texts.length === 0) return xml;
  const place = chance.one(texts);
  const at = place.index + 1 + chance.index(place[1]?.length ?? 0);
  // Between an ampersand and its semicolon it would only be an error of syntax.
  if (/&[^;]{0,8}$/u.test(xml.slice(0, at))) return xml;
  return cut(xml, { start: at, end: at }, chance.one(CHARACTERS).repeat(1 + chance.index(30)));
};

/** Any character away, as damage does it. */
const dropCharacter: Change = (xml, { index }) => {
  const start = index(xml.length);
  return cut(xml, { start, end: start + 1 }, "");
};

const changes = [drop, repeat, exchange, nest, changeAttribute, changeAttribute, changeText, dropCharacter];
const MOST_CHANGES = 8;

/** Changes a part of a Word file in some places. */
export function changeXml(xml: string, chance: Chance): string {
  let changed = xml;
  for (let n = 1 + chance.index(MOST_CHANGES); n > 0; n -= 1) changed = chance.one(changes)(changed, chance);
  return changed;
}
