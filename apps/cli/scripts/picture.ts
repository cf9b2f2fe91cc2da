// Makes docs/score.png, the picture at the top of the README: `score` on a fictional report as a terminal shows it.
// node apps/cli/scripts/picture.ts; needs the system's Chromium.
import { execFileSync } from "node:child_process";
import path from "node:path";
import { chromium } from "playwright-core";

const root = path.resolve(import.meta.dirname, "../../..");
const report = "corpora/reports/toravia-2031-04/toravia-2031-04.chromium.tagged.pdf";
const COLUMNS = 100;
/** Lines shown: figures, sections and the first paragraphs. */
const LINES = 58;

const COLOURS: Readonly<Record<string, string>> = {
  "31": "#e06c75",
  "32": "#98c379",
  "33": "#e5c07b",
  "35": "#c678dd",
  "36": "#56b6c2",
};

/** Terminal text with its colours as HTML spans; only the codes that the command prints are known. */
function toHtml(text: string): string {
  const escaped = text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;");
  // oxlint-disable-next-line no-control-regex -- the escape character is what terminals are told by
  return escaped.replace(/\u001B\[(\d+)m/gu, (_, code: string) => {
    if (code === "1") return "<b>";
    if (code === "2") return "<i>";
    if (code === "22") return "</b></i>";
    return COLOURS[code] ? `<span style="color:${COLOURS[code]}">` : "</span>";
  });
}

const printed = execFileSync(process.execPath, ["apps/cli/bin/gender-lens.mjs", "score", report], {
  cwd: root,
  encoding: "utf8",
  env: { ...process.env, FORCE_COLOR: "1", COLUMNS: String(COLUMNS) },
});
const screen = toHtml(printed.split("\n").slice(0, LINES).join("\n"));
const style = `body{margin:0;background:#1e222a;color:#d7dae0;font:13px/1.38 "DejaVu Sans Mono",monospace}
pre{margin:0;padding:18px 22px;font:inherit} b{color:#fff} i{font-style:normal;color:#8b93a1}`;

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-background-networking"],
});
const page = await browser.newPage({ viewport: { width: 860, height: 400 }, deviceScaleFactor: 1.5 });
await page.setContent(`<style>${style}</style><pre>$ gender-lens score S_2031_211.pdf\n${screen}</pre>`);
await page.locator("pre").screenshot({ path: path.join(root, "apps/cli/docs/score.png") });
await browser.close();
