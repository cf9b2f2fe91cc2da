/** Which report a symbol names, and which version of it. */
export interface Identity {
  /** Symbol of the report itself; the Security Council's where it has one of the General Assembly beside it. */
  work: string;
  /** 0 for the report as first issued, 1 for Rev.1. */
  revision: number;
  /** A sheet that belongs to a report and is none itself. */
  slip: "corrigendum" | "addendum" | null;
  /** Whether the document is one of the Security Council, alone or with another body. */
  toSecurityCouncil: boolean;
}

const SECURITY_COUNCIL = /^S\//;
const VERSION = /\/(Rev|Corr|Add)\.(\d+)/g;
const SLIPS = { Corr: "corrigendum", Add: "addendum" } as const;

/** Symbols of a document that has two, as `A/79/9999-S/2025/9999`. */
function symbolsOf(symbol: string): string[] {
  return symbol.split(/-(?=[A-Z]\/)/);
}

/** Symbols read so far: a series over ten thousand reports asks for each of them several times. */
const known = new Map<string, Identity>();
const MOST_KNOWN = 50_000;

/** Reads a symbol: `S/2031/211/Rev.1` is revision 1 of `S/2031/211` (design, Identity). */
export function identityOf(symbol: string): Identity {
  const found = known.get(symbol);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const identity = readSymbol(symbol);
  known.set(symbol, identity);
  return identity;
}

function readSymbol(symbol: string): Identity {
  const symbols = symbolsOf(symbol);
  const toCouncil = symbols.find((one) => SECURITY_COUNCIL.test(one));
  const main = toCouncil ?? symbol;
  const marks = [...symbol.matchAll(VERSION)];
  const revision = Math.max(0, ...marks.map(([, kind, number]) => (kind === "Rev" ? Number(number) : 0)));
  const slip = marks.some(([, kind]) => kind === "Corr")
    ? SLIPS.Corr
    : marks.some(([, kind]) => kind === "Add")
      ? SLIPS.Add
      : null;
  return { work: main.replaceAll(VERSION, ""), revision, slip, toSecurityCouncil: toCouncil !== undefined };
}
