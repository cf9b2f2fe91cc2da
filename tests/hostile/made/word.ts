// Word files that are small as files and endless when they are read, or lead outside.
import { strToU8, zipSync, type Zippable } from "fflate";
import { LINES, PARAGRAPHS, refused, type Hostile } from "./kind.ts";
import { sample } from "./pdf-broken.ts";

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const OUTSIDE = "http://127.0.0.1:59871/report.dotm";

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const body = LINES.map(paragraph).join("");

interface Parts {
  body?: string;
  /** Before the document's own element. */
  declared?: string;
  more?: Zippable;
}

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

/** A Word file with this body; `more` are further parts. */
function word({ body: text = body, declared = "", more = {} }: Parts): Uint8Array {
  return zipSync(
    {
      "[Content_Types].xml": strToU8(`<Types xmlns="${PACKAGE}/content-types"/>`),
      "_rels/.rels": strToU8(
        `<Relationships xmlns="${PACKAGE}/relationships">${relation("r1", "officeDocument", "word/document.xml")}</Relationships>`,
      ),
      "word/document.xml": strToU8(`${declared}<w:document xmlns:w="${MAIN}"><w:body>${text}</w:body></w:document>`),
      ...more,
    },
    { level: 1 },
  );
}

/** Texts that a packer finds nothing to save in. */
function varied(count: number, text: (word: string) => string): string {
  let state = 1;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return text(state.toString(36));
  }).join("");
}

const ENTITIES =
  '<!DOCTYPE w:document [<!ENTITY a "women and girls">' +
  ["b", "c", "d", "e", "f", "g", "h", "i"]
    .map((name, at) => `<!ENTITY ${name} "${`&${"abcdefgh"[at]};`.repeat(10)}">`)
    .join("") +
  "]>";
const FETCHED = `<!DOCTYPE w:document [<!ENTITY a SYSTEM "${OUTSIDE}">]>`;
const DECLARES = refused("damaged", "The file declares a document type, which Word files never do.");
const linked =
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="r1" Type="${OFFICE}/attachedTemplate" Target="${OUTSIDE}" TargetMode="External"/>` +
  `<Relationship Id="r2" Type="${OFFICE}/image" Target="${OUTSIDE}" TargetMode="External"/>` +
  `<Relationship Id="r3" Type="${OFFICE}/header" Target="../../../../../../etc/passwd"/></Relationships>`;

export const wordFiles: readonly Hostile[] = [
  {
    name: "part that unpacks to 16 MB from 16 kB.docx",
    make: () => word({ body: `${body}${" ".repeat(16 * 1024 * 1024)}` }),
    ends: refused("too-large", "The file unpacks to more than 128 MB."),
  },
  {
    name: "entities within entities.docx",
    make: () => word({ declared: ENTITIES, body: paragraph("&i;") }),
    ends: DECLARES,
  },
  {
    name: "entity that lies elsewhere.docx",
    make: () => word({ declared: FETCHED, body: paragraph("&a;") }),
    ends: DECLARES,
  },
  {
    name: "tables 10,000 deep.docx",
    make: () => word({ body: `${"<w:tbl><w:tr><w:tc>".repeat(3_400)}${"</w:tc></w:tr></w:tbl>".repeat(3_400)}` }),
    ends: refused("too-large", "The file nests its parts more than 256 deep."),
  },
  {
    name: "half a million elements.docx",
    make: () => word({ body: varied(510_000, (value) => `<w:p w:rsidR="${value}"/>`) }),
    ends: refused("too-large", "The file is made of more than 500,000 parts."),
  },
  {
    name: "paragraph without end.docx",
    make: () => word({ body: paragraph(varied(600_000, (value) => `${value} `)) }),
    ends: refused("too-large", "The text has more than 3,000,000 letters."),
  },
  {
    name: "more than 10,000 files.docx",
    make: () =>
      word({
        more: Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`word/media/${n}`, new Uint8Array()])),
      }),
    ends: refused("too-large", "The archive holds more than 10,000 files."),
  },
  {
    name: "scripts, links and a path out of the file.docx",
    make: () =>
      word({
        more: {
          "word/_rels/document.xml.rels": strToU8(linked),
          "word/vbaProject.bin": strToU8("AutoOpen"),
          "../../escaped.txt": strToU8("escaped"),
        },
      }),
    ends: { paragraphs: PARAGRAPHS },
  },
  {
    name: "broken off.docx",
    make: () => sample("docx").subarray(0, sample("docx").length / 2),
    ends: refused("damaged", "The file is damaged and cannot be read."),
  },
  {
    name: "only the end of an archive.docx",
    make: () => zipSync({}),
    ends: refused("unsupported-format", "This is a ZIP archive, which is not read."),
  },
  {
    name: "behind a password.docx",
    make: () => compound("EncryptedPackage"),
    ends: refused("encrypted", "The file is protected by a password."),
  },
  {
    name: "of Word 97.doc",
    make: () => compound("WordDocument"),
    ends: refused("unsupported-format", "This is a Word file of the older format (.doc), which is not read."),
  },
];

/** The first bytes of a compound file (MS-CFB), and in its directory the name of a stream. */
function compound(stream: string): Uint8Array {
  const start = Buffer.from("d0cf11e0a1b11ae1", "hex");
  return new Uint8Array(Buffer.concat([start, Buffer.alloc(504), Buffer.from(stream, "utf16le"), Buffer.alloc(512)]));
}
