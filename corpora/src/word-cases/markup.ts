/** Opening and closing of what a tracked change wraps; its twin has insertions for deletions. */
export interface Change {
  /** A run that was inserted; in the twin, deleted. */
  inserted: (text: string) => string;
  deleted: (text: string) => string;
  movedHere: (text: string) => string;
  movedAway: (text: string) => string;
  /** Of a paragraph's end. */
  insertedEnd: string;
  deletedEnd: string;
  /** The properties of a paragraph now and before. */
  properties: (now: string, before: string) => string;
}

const BY = 'w:id="1" w:author="Desk" w:date="2031-01-01T00:00:00Z"';

export function changes(twin: boolean): Change {
  const [ins, del, to, from] = twin
    ? ["w:del", "w:ins", "w:moveFrom", "w:moveTo"]
    : ["w:ins", "w:del", "w:moveTo", "w:moveFrom"];
  const within = (name: string) => (text: string) =>
    `<${name} ${BY}>${name === "w:del" ? run(text).replaceAll("w:t", "w:delText") : run(text)}</${name}>`;
  return {
    inserted: within(ins),
    deleted: within(del),
    movedHere: within(to),
    movedAway: within(from),
    insertedEnd: `<${ins} ${BY}/>`,
    deletedEnd: `<${del} ${BY}/>`,
    properties: (now, before) =>
      `${twin ? before : now}<w:pPrChange ${BY}><w:pPr>${twin ? now : before}</w:pPr></w:pPrChange>`,
  };
}

export function run(text: string, properties = ""): string {
  const set = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${set}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph: plain text or runs, with the properties of the paragraph and of its end. */
export function paragraph(content: string, properties = "", end = ""): string {
  const runs = content.startsWith("<") || content === "" ? content : run(content);
  const mark = end === "" ? "" : `<w:rPr>${end}</w:rPr>`;
  return `<w:p><w:pPr>${properties}${mark}</w:pPr>${runs}</w:p>`;
}

/** The place of a paragraph in a list. */
export function inList(id: number, at = 0): string {
  return `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
}

export function item(content: string, id = 1, at = 0): string {
  return paragraph(content, inList(id, at));
}

export interface LevelOptions {
  start?: number;
  /** Whatever else the level says, before its text. */
  more?: string;
  suffix?: "tab" | "space" | "nothing";
}

export function level(at: number, format: string, text: string, { start = 1, more = "", suffix }: LevelOptions = {}) {
  const suff = suffix === undefined ? "" : `<w:suff w:val="${suffix}"/>`;
  return (
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}${suff}` +
    `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="${720 + 360 * at}" w:hanging="720"/></w:pPr></w:lvl>`
  );
}

export function abstractList(id: number, levels: string, more = ""): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${more}${levels}</w:abstractNum>`;
}

export function list(id: number, abstract: number, overrides = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
}

export function startAt(at: number, start: number): string {
  return `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
}

export function style(id: string, properties: string, basedOn?: string): string {
  const base = basedOn === undefined ? "" : `<w:basedOn w:val="${basedOn}"/>`;
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/>${base}<w:pPr>${properties}</w:pPr></w:style>`;
}

export function inStyle(id: string, more = ""): string {
  return `<w:pStyle w:val="${id}"/>${more}`;
}

export function table(...cells: string[]): string {
  const columns = cells.map(() => '<w:gridCol w:w="3000"/>').join("");
  const row = cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid><w:tr>${row}</w:tr></w:tbl>`;
}

const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

export function field(code: string, result: string | null): string {
  const shown = result === null ? "" : mark("separate") + (result.startsWith("<") ? result : run(result));
  return `${mark("begin")}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${shown}${mark("end")}`;
}

export const TAB = "<w:r><w:tab/></w:r>";
/** Decimal, letter and Roman levels, as reports number paragraphs and what is under them. */
export const USUAL = abstractList(
  0,
  level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "(%3)"),
);
