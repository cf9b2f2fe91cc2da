import { barChart, placeMap } from "./drawing.ts";
import { inline, noteCounter, printedDate } from "./inline.ts";
import { pageStyle } from "./pageStyle.ts";
import type { Block, Source, TableBlock } from "./source.ts";

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/**
 * The report as one HTML page: `#flow` holds the blocks in reading order, `#notes` the footnotes;
 * `paginate.js` lays both out on printed pages with their furniture.
 */
export function htmlOf(source: Source): string {
  const notes: string[] = [];
  const nextNote = noteCounter();
  const runs = (text: string) =>
    inline(text, nextNote)
      .map((run) => {
        if (run.kind === "superscript") return `<sup>${escape(run.text)}</sup>`;
        if (run.kind === "italic") return `<i>${escape(run.text)}</i>`;
        if (run.kind === "link") return `<a href="${escape(run.address)}">${escape(run.text)}</a>`;
        if (run.kind === "text") return escape(run.text);
        notes.push(`<p class="note" data-note="${run.number}"><sup>${run.number}</sup> ${escape(run.text)}</p>`);
        return `<sup class="mark" data-note="${run.number}">${run.number}</sup>`;
      })
      .join("");
  const blocks = (list: readonly Block[]) => {
    let number = 0;
    return list.map((block) => {
      if (block.type === "heading") return heading(block.depth, block.number, block.heading);
      if (block.type === "paragraph") {
        const first = `<p class="paragraph"><span class="number">${++number}.</span>${runs(block.text)}</p>`;
        return first + block.sub.map((text) => `<p class="sub">${runs(withTab(text))}</p>`).join("");
      }
      if (block.type === "table") return table(block);
      const [label, drawing] = block.type === "figure" ? [block.figure, barChart(block)] : [block.map, placeMap(block)];
      const note = block.type === "map" ? `<p class="source"><i>Note</i>: ${escape(block.note)}</p>` : "";
      return `<figure>${caption(label, block.caption)}${drawing}${sourceLine(block.source)}${note}</figure>`;
    });
  };
  const flow = [masthead(source), ...blocks(source.body)];
  for (const annex of source.annexes) {
    flow.push(`<h1 class="annex" data-new-page>${escape(annex.number)}<br>${escape(annex.title)}</h1>`);
    flow.push(...blocks(annex.blocks));
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(source.symbol)}</title>
<style>${pageStyle(source.layout)}</style></head><body data-symbol="${escape(source.symbol)}" data-job="${escape(source.job)}" data-date="${source.date}" data-furniture="${source.layout.furniture}" data-split="${source.layout.split}" data-figures="${source.layout.figures}">
<div id="flow">${flow.join("\n")}</div><div id="notes">${notes.join("\n")}</div></body></html>`;
}

/** A tab would collapse in HTML: the letter of a sub-paragraph gets the room that a tab takes. */
function withTab(text: string): string {
  return text.replace(/^(\([a-z]+\)) /, "$1\u2003");
}

function masthead(source: Source): string {
  const { organ, symbol, layout } = source;
  const hidden = layout.taggedMasthead ? "" : ` aria-hidden="true"`;
  const slash = symbol.indexOf("/");
  const mark = source.reissued === null ? "" : "*";
  const note =
    source.reissued === null ? "" : `<p class="reissued" aria-hidden="true">* ${escape(source.reissued)}</p>`;
  const title = source.title.map(escape).join("<br>");
  const subtitle = source.subtitle === null ? "" : `<h2 class="title subtitle">${escape(source.subtitle)}</h2>`;
  return `<header class="masthead"><div${hidden}><p class="first"><span>United Nations</span><span class="symbol"><b>${escape(symbol.slice(0, slash))}</b>${escape(symbol.slice(slash))}${mark}</span></p>
<div class="second"><p class="organ">${organ.map(escape).join("<br>")}</p><p class="distribution">Distr.: General<br>${printedDate(source.date)}<br><br>Original: English</p></div></div>${note}
<h1 class="title">${title}</h1>${subtitle}</header>`;
}

function heading(depth: number, number: string | null, words: string): string {
  const printed = number === null ? "" : `<span class="heading-number">${escape(number)}</span> `;
  return `<h${depth + 1} class="heading depth-${depth}">${printed}${escape(words)}</h${depth + 1}>`;
}

function caption(label: string, words: string): string {
  return `<figcaption>${escape(label)}<br><b>${escape(words)}</b></figcaption>`;
}

function sourceLine(source: string | null): string {
  return source === null ? "" : `<p class="source"><i>Source</i>: ${escape(source)}</p>`;
}

function table(block: TableBlock): string {
  return `<figure>${caption(block.table, block.caption)}<table><thead>${row(block.columns, "th")}</thead><tbody>${block.rows.map((cells) => row(cells, "td")).join("")}</tbody></table>${sourceLine(block.source)}</figure>`;
}

function row(cells: readonly string[], tag: "th" | "td"): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join("")}</tr>`;
}
