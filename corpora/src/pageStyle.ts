import type { Layout } from "./source.ts";

/** Points. Margins are those of issued reports on letter paper, carried over to A4. */
export const PAPER = { letter: { width: 612, height: 792 }, a4: { width: 595, height: 842 } };
const TEXT = { left: 123, width: 366, top: 84, bottom: 76 };
const EDGE = 60;

/** The style sheet of a report laid out on pages. */
export function pageStyle(layout: Layout): string {
  const { width, height } = PAPER[layout.paper];
  const family = layout.typeface === "serif" ? "Liberation Serif" : "Liberation Sans";
  const hanging = layout.paragraphNumbers === "hanging";
  const margin = layout.headingNumbers === "margin";
  return `
@page { size: ${width}pt ${height}pt; margin: 0; }
* { margin: 0; padding: 0; }
html { font: ${layout.size}pt/${layout.leading} "${family}"; letter-spacing: 0.12pt; }
#flow { width: ${TEXT.width}pt; } #notes { display: none; }
.page { position: relative; width: ${width}pt; height: ${height}pt; overflow: hidden; break-after: page; }
.page:last-of-type { break-after: auto; }
.content { position: absolute; left: ${TEXT.left}pt; top: ${TEXT.top}pt; width: ${TEXT.width}pt; height: ${height - TEXT.top - TEXT.bottom}pt; display: flow-root; }
.page.one .content { top: 50pt; height: ${height - 50 - TEXT.bottom - 10}pt; }
.footnotes { position: absolute; left: ${TEXT.left}pt; bottom: ${TEXT.bottom}pt; width: ${TEXT.width}pt; font-size: 8pt; line-height: 1.15; }
.footnotes:not(:empty)::before { content: ""; display: block; width: 72pt; border-top: 0.5pt solid #000; padding-bottom: 3pt; }
.head, .foot { position: absolute; left: ${EDGE}pt; right: ${EDGE}pt; display: flex; justify-content: space-between; font-size: 8.5pt; }
.head { top: 48pt; border-bottom: 0.75pt solid #000; padding-bottom: 3pt; font-weight: bold; }
.foot { bottom: 36pt; font-size: 7pt; } .foot b { font-size: 8.5pt; }
.right { flex-direction: row-reverse; }
p.paragraph, p.rest, p.sub, .rest { text-align: ${layout.align}; margin-bottom: 6pt; }
.rest { display: block; } .cut { margin-bottom: 0 !important; text-align-last: ${layout.align}; }
.number { display: inline-block; width: 24pt; }
${hanging ? "p.paragraph, .rest { padding-left: 24pt; } .number { margin-left: -24pt; }" : ""}
p.sub { text-indent: 24pt; ${hanging ? "padding-left: 24pt; text-indent: 0;" : ""} }
span.rest { text-indent: 0; }
.heading { break-after: avoid; font-weight: bold; }
.depth-1 { font-size: ${layout.size + 3}pt; line-height: 1.15; margin: 16pt 0 8pt; }
.depth-2 { font-size: ${layout.size + 0.5}pt; margin: 11pt 0 6pt; }
.depth-3 { font-size: ${layout.size}pt; margin: 9pt 0 5pt; ${layout.typeface === "sans" ? "font-style: italic;" : ""} }
.heading-number { display: inline-block; ${margin ? "width: 30pt; margin-left: -36pt; text-align: right; padding-right: 6pt;" : "min-width: 20pt; padding-right: 4pt;"} }
.masthead { margin: 0 -${TEXT.left - EDGE}pt 0 -${TEXT.left - EDGE}pt; width: ${width - 2 * EDGE}pt; }
.first { display: flex; justify-content: space-between; align-items: baseline; border-bottom: 0.75pt solid #000; padding: 0 0 2pt ${TEXT.left - EDGE}pt; font-size: 12pt; }
.symbol { font-size: 9pt; } .symbol b { font-size: 18pt; font-weight: normal; }
.second { display: flex; padding-left: ${TEXT.left - EDGE}pt; border-bottom: 0.75pt solid #000; height: 118pt; }
.organ { font-size: 17pt; line-height: 1.1; font-weight: bold; width: 250pt; padding-top: 3pt; } .distribution { padding-top: 6pt; line-height: 1.15; }
.title { font-size: 13pt; line-height: 1.15; margin: 6pt 0 0 ${TEXT.left - EDGE}pt; width: ${TEXT.width}pt; } .subtitle { font-size: 11pt; margin-top: 10pt; }
.reissued { position: absolute; font-size: 8pt; top: ${height - 150}pt; left: 0; }
.annex { font-size: 13pt; line-height: 1.3; margin: 0 0 10pt; }
figure { margin: 10pt 0 12pt; } figure svg { display: block; margin: 4pt 0; }
.source { font-size: 8pt; line-height: 1.2; }
table { border-collapse: collapse; width: 100%; font-size: 8.5pt; line-height: 1.2; margin: 4pt 0; border-bottom: 1pt solid #000; }
th { border-top: 0.5pt solid #000; border-bottom: 1pt solid #000; font-style: italic; font-weight: normal; } th, td { text-align: right; padding: 2pt 3pt; } th:first-child, td:first-child { text-align: left; }
sup { font-size: 65%; line-height: 0; } a { color: #00f; text-decoration: none; }
`;
}
