import type { Coding, People } from "@gender-lens/model";

type Span = Pick<People, "start" | "end">;
const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;

const SEXES: Record<People["sex"], string> = {
  female: "women or girls",
  male: "men or boys",
  mixed: "women and men together",
  unknown: "no sex of its own",
};

/** A number of persons, what is known of it, and what it did to the coding, as one line. */
export function figureLine(figure: People, text: string, { evidence }: Pick<Coding, "evidence">): string {
  const { sex, who, what, start, end } = figure;
  const amount = "count" in figure ? `${figure.count}` : `${Math.round(figure.share * 100) / 100} per cent`;
  const deciding = evidence.find(
    (item) => (item.supports === "disaggregated" || item.supports === "gap") && same(item, figure),
  );
  const known = [`${amount}${who ? ` ${who}` : ""}`, what, SEXES[sex]].filter(Boolean).join(", ");
  const made = deciding
    ? `${deciding.supports === "gap" ? "gap" : "disaggregated"}: ${deciding.note} [${deciding.rule}]`
    : "no gap: a breakdown is given for it, or none is asked for";
  return `“${text.slice(start, end)}”: ${known} → ${made}`;
}
