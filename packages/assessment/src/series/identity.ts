/** Which report a symbol names, and which version of it. */
export interface Identity {
  /** Symbol of the report itself; the Security Council's where it has one of the General Assembly beside it. */
  work: string;
  /** 0 for the report as first issued, 1 for Rev.1. */
  revision: number;
  /** A sheet that belongs to a report and is none itself. */
  slip: "corrigendum" | "addendum" | null;
}

const SECURITY_COUNCIL = /^S\//;
const VERSION = /\/(Rev|Corr|Add)\.(\d+)/g;
const SLIPS = { Corr: "corrigendum", Add: "addendum" } as const;

/** Symbols of a document that has two, as `A/79/9999-S/2025/9999`. */
function symbolsOf(symbol: string): string[] {
  return symbol.split(/-(?=[A-Z]\/)/);
}

/** Whether the document is one of the Security Council, alone or with another body. */
export function isToSecurityCouncil(symbol: string): boolean {
  return symbolsOf(symbol).some((one) => SECURITY_COUNCIL.test(one));
}

/** Reads a symbol: `S/2031/211/Rev.1` is revision 1 of `S/2031/211` (design, Identity). */
export function identityOf(symbol: string): Identity {
  const symbols = symbolsOf(symbol);
  const main = symbols.find((one) => SECURITY_COUNCIL.test(one)) ?? symbol;
  const marks = [...symbol.matchAll(VERSION)];
  const revision = Math.max(0, ...marks.map(([, kind, number]) => (kind === "Rev" ? Number(number) : 0)));
  const slip = marks.some(([, kind]) => kind === "Corr")
    ? SLIPS.Corr
    : marks.some(([, kind]) => kind === "Add")
      ? SLIPS.Add
      : null;
  return { work: main.replaceAll(VERSION, ""), revision, slip };
}
