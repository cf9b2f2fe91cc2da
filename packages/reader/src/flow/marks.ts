import type { Atom } from "./atom.ts";

/** What reports mark footnotes with. */
const MARK = /^(\d{1,3}|[a-z]|[*†‡§]{1,3})(,\s?(\d{1,3}|[a-z]))*$/u;
/** Exponents of units of measure are raised digits too. */
const UNIT = /(^|[\d\s(/])(k|c|m|d)?m$/u;

/** Leaves out raised marks of footnotes that are typed, not inserted; exponents and ordinal endings stay. */
export function withoutMarks(atoms: readonly Atom[]): Atom[] {
  const kept: Atom[] = [];
  let before = "";
  for (let i = 0; i < atoms.length;) {
    let end = i;
    while (end < atoms.length && atoms[end]?.look.raised) end += 1;
    const group = atoms.slice(i, Math.max(end, i + 1));
    const text = group.map((atom) => atom.text).join("");
    if (end === i || !isMark(text.trim(), before)) {
      kept.push(...group);
      before += text;
    }
    i += group.length;
  }
  return kept;
}

function isMark(raised: string, before: string): boolean {
  return MARK.test(raised) && !(/^[23]$/u.test(raised) && UNIT.test(before));
}
