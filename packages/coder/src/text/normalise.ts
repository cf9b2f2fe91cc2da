/**
 * The same text with one kind of quotation mark, hyphen and space, in lower case, every character at its old offset.
 *
 * Rules match on this form, so that typography and capitals never change a coding (issue 4, bar 6).
 */
export function normalise(text: string): string {
  let out = "";
  for (const unit of text.split("")) out += plain(unit);
  return out;
}

function plain(unit: string): string {
  if (/[\u2018\u2019\u201b\u02bc\u2032`\u00b4]/.test(unit)) return "'";
  if (/[\u201c\u201d\u201e\u00ab\u00bb]/.test(unit)) return '"';
  if (/[\u2010-\u2015\u2212]/.test(unit)) return "-";
  if (/\s/.test(unit)) return " ";
  const lower = unit.toLowerCase();
  // A few letters lower to two units; keeping them keeps offsets true.
  return lower.length === 1 ? lower : unit;
}
