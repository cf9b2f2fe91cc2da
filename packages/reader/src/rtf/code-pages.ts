/** Encodings of Windows character sets (`\fcharset`) and of code pages (`\ansicpg`, `\cpg`). */
const BY_CHARSET: Readonly<Record<number, string>> = {
  0: "windows-1252",
  77: "macintosh",
  128: "shift_jis",
  129: "euc-kr",
  134: "gbk",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
};
const BY_PAGE: Readonly<Record<number, string>> = {
  866: "ibm866",
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10_000: "macintosh",
  65_001: "utf-8",
};
const FIRST_WINDOWS = 1250;
const LAST_WINDOWS = 1258;

/** The encoding of a character set of Windows; null for the default set and that of symbols. */
export function encodingOfCharset(charset: number): string | null {
  return BY_CHARSET[charset] ?? null;
}

/** The encoding of a code page; those of DOS that browsers do not know count as that of Western Europe. */
export function encodingOfPage(page: number): string {
  if (page >= FIRST_WINDOWS && page <= LAST_WINDOWS) return `windows-${page}`;
  return BY_PAGE[page] ?? "windows-1252";
}
