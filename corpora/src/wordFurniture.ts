import * as docx from "docx";
import { printedDate } from "./inline.ts";
import type { Source } from "./source.ts";

const NO_BORDERS = docx.TableBorders.NONE;
/** Twips of the two columns of the masthead: the text column of 366 points. */
const COLUMNS = [4600, 2720];

/** Masthead, note of reissue and title, in the order in which a report prints them. */
export function mastheadOf(source: Source): (docx.Paragraph | docx.Table)[] {
  const star = source.reissued === null ? "" : "*";
  const distribution = ["Distr.: General", printedDate(source.date), "", "Original: English"];
  const organ = source.organ.map((text) => line(text, { bold: true, size: 34 }));
  const masthead = new docx.Table({
    borders: NO_BORDERS,
    columnWidths: COLUMNS,
    width: { size: 7320, type: docx.WidthType.DXA },
    rows: [
      row([line("United Nations", { size: 24 })], [line(`${source.symbol}${star}`, { size: 22 })]),
      row(
        organ,
        distribution.map((text) => line(text, { size: 18 })),
      ),
    ],
  });
  const parts: (docx.Paragraph | docx.Table)[] = [masthead, new docx.Paragraph({ spacing: { after: 600 } })];
  if (source.reissued !== null) {
    parts.push(new docx.Paragraph({ style: "SourceLine", text: `* ${source.reissued}` }));
  }
  const title = source.title.map((text, index) => new docx.TextRun({ text, ...(index === 0 ? {} : { break: 1 }) }));
  parts.push(new docx.Paragraph({ heading: "Title", children: title }));
  if (source.subtitle !== null) {
    const subtitle = new docx.TextRun({ text: source.subtitle, bold: true, size: 22 });
    parts.push(new docx.Paragraph({ spacing: { after: 160 }, children: [subtitle] }));
  }
  return parts;
}

function line(text: string, run: { bold?: boolean; size: number }): docx.Paragraph {
  return new docx.Paragraph({ children: [new docx.TextRun({ text, ...run })] });
}

function row(left: docx.Paragraph[], right: docx.Paragraph[]): docx.TableRow {
  return new docx.TableRow({
    children: [left, right].map((children, index) => {
      const size = COLUMNS[index] ?? 0;
      return new docx.TableCell({ children, borders: NO_BORDERS, width: { size, type: docx.WidthType.DXA } });
    }),
  });
}

/** Headers with the symbol, footers with page of pages and job number, by fields; another pair on even pages. */
export function furnitureOf(source: Source) {
  const { symbol, job, layout } = source;
  const outer = { type: docx.TabStopType.RIGHT, position: 7320 };
  const furniture = (children: docx.ParagraphChild[], border: boolean) =>
    new docx.Paragraph({
      style: "Furniture",
      tabStops: [outer],
      children,
      ...(border ? { border: { bottom: { style: docx.BorderStyle.SINGLE, size: 6, color: "000000", space: 2 } } } : {}),
    });
  const page = new docx.TextRun({
    bold: true,
    children: [docx.PageNumber.CURRENT, "/", docx.PageNumber.TOTAL_PAGES],
  });
  const header = (title: string) => new docx.Header({ children: [furniture([words(title, true)], true)] });
  const footer = (children: docx.ParagraphChild[]) => new docx.Footer({ children: [furniture(children, false)] });
  const [year, month, day] = source.date.split("-");
  const first = `${job} (E)    ${day}${month}${year?.slice(2)}\tPlease recycle`;
  const odd = { header: header(`\t${symbol}`), footer: footer([words(`${job}\t`), page]) };
  const even = { header: header(symbol), footer: footer([page, words(`\t${job}`)]) };
  const alternating = layout.furniture === "alternating";
  return {
    headers: {
      first: new docx.Header({ children: [] }),
      default: odd.header,
      ...(alternating ? { even: even.header } : {}),
    },
    footers: { first: footer([words(first)]), default: odd.footer, ...(alternating ? { even: even.footer } : {}) },
  };
}

function words(text: string, bold = false): docx.TextRun {
  return new docx.TextRun({ text, bold });
}
