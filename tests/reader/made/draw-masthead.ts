// The first page's masthead and title, and what runs along every page.
import { titleOf } from "./expected.ts";
import { pieces } from "./inline.ts";
import type { MadeReport } from "./made-report.ts";
import type { Press } from "./press.ts";

const JOB = "31-04567 (E)";

export function masthead(press: Press, { setting, symbol, date, reissued, ...report }: MadeReport): void {
  const { left } = press;
  const right = left + setting.width;
  const aside = right - 130;
  press.words("United Nations", left, 60, { size: 14, masthead: true });
  const printed = reissued ? `${symbol}*` : symbol;
  press.words(printed, right - press.width(printed, { size: 14, masthead: true }), 60, { size: 14, masthead: true });
  press.rule(left, 66, setting.width);
  press.words("Security Council", left, 100, { size: 19, bold: true, masthead: true });
  ["Distr.: General", date.printed, "Original: English"].forEach((line, i) => {
    press.words(line, aside, 90 + i * 12 + (i > 0 ? 4 : 0), { size: 10, masthead: true });
  });
  press.y = 180;
  press.line(pieces(titleOf({ setting, symbol, date, reissued, ...report })), left, { size: 17, bold: true });
  press.down(28);
  press.line(pieces("Report of the Secretary-General"), left, { size: 14, bold: true });
  press.down(14);
}

export function furnish(press: Press, { setting, symbol, reissued }: MadeReport): void {
  const [, height] = setting.page;
  press.furnish((page, pages) => {
    const { left } = press;
    const type = { size: 9 };
    const end = (text: string) => left + setting.width - press.width(text, type);
    const middle = (text: string) => left + (setting.width - press.width(text, type)) / 2;
    const foot = height - 40;
    const odd = page % 2 === 1;
    if (page === 1) {
      if (reissued) press.words("* Reissued for technical reasons on 4 May 2031.", left, foot - 24, { size: 8 });
      press.words(JOB, left, foot, type);
      press.words("*3104567*", left, foot + 12, type);
      press.words("Please recycle", end("Please recycle"), foot, type);
      return;
    }
    if (setting.furniture === "typed") {
      [symbol, "English", `Page ${page}`].forEach((line, i) => press.words(line, left, 40 + i * 12, type));
      press.words("/...", end("/..."), foot, type);
      return;
    }
    const head = setting.furniture === "alternating" && !odd ? left : end(symbol);
    press.words(symbol, setting.furniture === "centred" ? middle(symbol) : head, 50, type);
    if (setting.furniture === "centred") press.words(`Page ${page}`, middle(`Page ${page}`), foot, type);
    else {
      const [first, last] =
        odd || setting.furniture === "right" ? ["31-04567", `${page}/${pages}`] : [`${page}/${pages}`, "31-04567"];
      press.words(first, left, foot, type);
      press.words(last, end(last), foot, type);
    }
  });
}
